package io.cloudward.testing.infrastructure;

import java.util.function.Supplier;

/**
 * What the class loaders of one virtual machine share. Quarkus loads test classes more than once,
 * so a static field would start a second server; system properties are there once.
 */
final class Shared {

  private static final String PREFIX = "cloudward.test.";

  private Shared() {}

  static String text(String name, Supplier<String> start) {
    synchronized (System.class) {
      var known = System.getProperty(PREFIX + name);
      if (known == null) {
        known = start.get();
        set(name, known);
      }
      return known;
    }
  }

  static int number(String name, Supplier<Integer> start) {
    return Integer.parseInt(text(name, () -> start.get().toString()));
  }

  static void set(String name, String value) {
    System.setProperty(PREFIX + name, value);
  }

  static String required(String name) {
    return text(
        name,
        () -> {
          throw new IllegalStateException(name + " was not started");
        });
  }
}
