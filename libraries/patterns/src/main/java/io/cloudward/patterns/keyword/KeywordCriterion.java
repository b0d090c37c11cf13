package io.cloudward.patterns.keyword;

/** When the words of a list count. */
public sealed interface KeywordCriterion {

  /** One of the words is enough. */
  record Any() implements KeywordCriterion {}

  /** Every word must occur somewhere. */
  record All() implements KeywordCriterion {}

  /** Every word must occur, all of them within so many characters. */
  record AllWithin(int characters) implements KeywordCriterion {}

  /** The scores of all occurrences together must be above the threshold. */
  record ScoreAbove(int threshold) implements KeywordCriterion {}
}
