package io.cloudward.patterns.validation;

/**
 * Checks a match of the right form. Called for every candidate: it allocates nothing where it can
 * avoid it, keeps no reference to its argument and throws nothing, whatever the text.
 */
@FunctionalInterface
public interface Validator {

  /**
   * Whether the number can exist.
   *
   * @param compact the match without spaces, dots, hyphens and slashes, upper-cased: ASCII only. It
   *     is a view that changes after the call. Its length is whatever the expression lets through,
   *     so a validator checks it.
   */
  boolean valid(CharSequence compact);
}
