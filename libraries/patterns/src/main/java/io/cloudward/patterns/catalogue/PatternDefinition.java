package io.cloudward.patterns.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * One form in which an identifier is written.
 *
 * @param expression a regular language; see the README, section "Expressions"
 * @param validator name of the check that a match must pass, if any
 * @param confidence 0 to 100 of a match without context
 * @param requiresContext whether a match without a context word nearby counts for nothing
 * @param minEntropy least Shannon entropy of the match, in bits per character; 0 asks for none
 * @param open whether the word may go on behind a match: for tokens longer than any expression
 */
public record PatternDefinition(
    String expression,
    @Nullable String validator,
    int confidence,
    boolean requiresContext,
    double minEntropy,
    boolean open) {

  /** Refuses a confidence that is none. */
  public PatternDefinition {
    if (expression == null || expression.isEmpty()) {
      throw new IllegalArgumentException("A pattern needs an expression");
    }
    if (confidence < 0 || confidence > 100) {
      throw new IllegalArgumentException("A confidence is 0 to 100, not " + confidence);
    }
  }

  /** A pattern whose matches end where their word does. */
  public PatternDefinition(
      String expression,
      @Nullable String validator,
      int confidence,
      boolean requiresContext,
      double minEntropy) {
    this(expression, validator, confidence, requiresContext, minEntropy, false);
  }

  /** A pattern that asks for nothing but its form. */
  public static PatternDefinition of(String expression, int confidence) {
    return new PatternDefinition(expression, null, confidence, false, 0);
  }
}
