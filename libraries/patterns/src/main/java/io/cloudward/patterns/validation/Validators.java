package io.cloudward.patterns.validation;

import java.util.Collections;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;

/** All validators by name. */
public final class Validators {

  private static final Map<String, Validator> BY_NAME = load();

  private Validators() {}

  /**
   * The validator of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Validator named(String name) {
    Validator validator = BY_NAME.get(name);
    if (validator == null) {
      throw new IllegalArgumentException("There is no validator named " + name);
    }
    return validator;
  }

  /** The names of all validators, in the order of the alphabet. */
  public static Set<String> names() {
    return BY_NAME.keySet();
  }

  private static Map<String, Validator> load() {
    Map<String, Validator> all = new TreeMap<>();
    for (ValidatorFamily family :
        ServiceLoader.load(ValidatorFamily.class, Validators.class.getClassLoader())) {
      family
          .validators()
          .forEach(
              (name, validator) -> {
                if (all.put(name, validator) != null) {
                  throw new IllegalStateException("Two validators are named " + name);
                }
              });
    }
    return Collections.unmodifiableMap(all);
  }
}
