package io.cloudward.dlp.identifier;

import io.cloudward.patterns.expression.Expression;
import io.cloudward.patterns.expression.ExpressionRefused;
import io.cloudward.patterns.validation.Validators;
import io.cloudward.policy.PolicyInput;
import java.util.List;
import java.util.Objects;

/** What the expressions of an identifier must be like. Pure. */
final class PatternInput {

  private static final int LONGEST_EXPRESSION = 4_000;
  private static final int MOST_PATTERNS = 20;

  private final PolicyInput input;

  PatternInput(PolicyInput input) {
    this.input = input;
  }

  void check(List<PatternDocument> patterns, boolean hasContext) {
    input.require(
        !patterns.isEmpty() && patterns.size() <= MOST_PATTERNS,
        "patterns",
        "must have 1 to " + MOST_PATTERNS + " entries");
    for (int i = 0; i < Math.min(patterns.size(), MOST_PATTERNS); i++) {
      var field = "patterns[" + i + "]";
      var pattern = patterns.get(i);
      if (pattern == null || pattern.expression() == null) {
        input.require(false, field + ".expression", "must be given");
        continue;
      }
      expression(field + ".expression", pattern.expression());
      rest(field, pattern, hasContext);
    }
  }

  private void rest(String field, PatternDocument pattern, boolean hasContext) {
    int confidence = pattern.confidenceOrUsual();
    input.require(
        confidence >= 0 && confidence <= 100, field + ".confidence", "must be from 0 to 100");
    var validator = pattern.validator();
    input.require(
        validator == null || Validators.names().contains(validator),
        field + ".validator",
        "must be one of " + Validators.names());
    var entropy = Objects.requireNonNullElse(pattern.minEntropy(), 0.0);
    input.require(entropy >= 0 && entropy <= 8, field + ".minEntropy", "must be from 0 to 8");
    input.require(
        !Boolean.TRUE.equals(pattern.requiresContext()) || hasContext,
        field + ".requiresContext",
        "needs the member context");
  }

  private void expression(String field, String expression) {
    if (expression.isEmpty() || expression.length() > LONGEST_EXPRESSION) {
      input.require(false, field, "must have 1 to " + LONGEST_EXPRESSION + " characters");
      return;
    }
    try {
      Expression.compile(expression);
    } catch (ExpressionRefused refused) {
      input.require(false, field, "is refused: " + refused.getMessage());
    }
  }
}
