package io.cloudward.connector.enforcement.file;

import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.MicrosoftException;
import java.util.function.Function;

/** Tries names until one is free: {@code name.ext}, {@code name (1).ext}, … */
final class FreeName {

  private static final int MOST = 20;

  private FreeName() {}

  /** What {@code attempt} gives for the first name that is not taken. */
  static FileState find(String name, Function<String, FileState> attempt) {
    for (int number = 0; ; number++) {
      try {
        return attempt.apply(number == 0 ? name : numbered(name, number));
      } catch (MicrosoftException e) {
        if (e.kind() != FailureKind.CONFLICT || number == MOST) {
          throw e;
        }
      }
    }
  }

  static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    return dot <= 0
        ? name + " (" + number + ")"
        : name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
  }
}
