package io.cloudward.patterns.validation.rule;

import io.cloudward.patterns.validation.Validator;

/**
 * A part of what makes a number valid; rules join to larger ones. Like a validator it throws
 * nothing, whatever the text.
 */
@FunctionalInterface
public interface Rule {

  /** Whether the rule holds for the characters {@code [from, to)}. */
  boolean holds(CharSequence text, int from, int to);

  /** The rule over the whole of a compact match. */
  default Validator validator() {
    return compact -> holds(compact, 0, compact.length());
  }
}
