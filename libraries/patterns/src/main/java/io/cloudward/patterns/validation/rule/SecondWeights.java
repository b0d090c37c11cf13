package io.cloudward.patterns.validation.rule;

/**
 * Schemes that take a second row of weights when the first leaves a remainder that has no check
 * character.
 *
 * @param first decides unless it has no character for its remainder
 * @param second decides then
 */
public record SecondWeights(WeightedSum first, WeightedSum second) implements Rule {

  @Override
  public boolean holds(CharSequence text, int from, int to) {
    return (first.undecided(text, from, to) ? second : first).holds(text, from, to);
  }
}
