package io.cloudward.patterns.engine;

import io.cloudward.patterns.catalogue.PatternDefinition;
import io.cloudward.patterns.expression.Expression;
import io.cloudward.patterns.validation.Validator;
import io.cloudward.patterns.validation.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A pattern ready to be looked for.
 *
 * @param identifier number of its identifier
 * @param place its place among the identifier's patterns
 */
record CompiledPattern(
    PatternDefinition definition,
    Expression expression,
    @Nullable Validator validator,
    int identifier,
    int place) {

  /** Sums of logarithms depend on their order in the last digits. */
  private static final double ROUNDING = 1e-9;

  static CompiledPattern of(PatternDefinition definition, int identifier, int place) {
    String validator = definition.validator();
    return new CompiledPattern(
        definition,
        Expression.compile(definition.expression()),
        validator == null ? null : Validators.named(validator),
        identifier,
        place);
  }

  /** Whether this one is told rather than another one of the same identifier and range. */
  boolean beats(CompiledPattern other) {
    int difference = definition.confidence() - other.definition.confidence();
    return difference > 0 || difference == 0 && place < other.place;
  }

  boolean requiresContext() {
    return definition.requiresContext();
  }

  /** Whether the match is as various as the pattern asks. */
  boolean isVarious(byte[] text, int start, int end) {
    return definition.minEntropy() <= 0
        || entropy(text, start, end) >= definition.minEntropy() - ROUNDING;
  }

  private static double entropy(byte[] text, int start, int end) {
    int[] counts = new int[128];
    for (int i = start; i < end; i++) {
      counts[text[i]]++;
    }
    double bits = 0;
    for (int count : counts) {
      if (count > 0) {
        double share = count / (double) (end - start);
        bits -= share * Math.log(share) / Math.log(2);
      }
    }
    return bits;
  }
}
