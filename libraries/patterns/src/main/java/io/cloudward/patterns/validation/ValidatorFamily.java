package io.cloudward.patterns.validation;

import java.util.Map;

/**
 * Validators that belong together, by name. A family registers as a service of this type (a line in
 * {@code META-INF/services}).
 */
public interface ValidatorFamily {

  /** The validators of this family; names are kebab case and unique over all families. */
  Map<String, Validator> validators();
}
