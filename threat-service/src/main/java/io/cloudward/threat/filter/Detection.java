package io.cloudward.threat.filter;

import io.cloudward.contracts.verdict.Action;
import org.jspecify.annotations.Nullable;

/**
 * Something that a filter found.
 *
 * @param filter name of the filter, upper case
 * @param rule name of the rule, kebab case; stable, so that people can count and look it up
 * @param part name of the part; null where it is the item as a whole
 * @param category what the item would be
 * @param weight how much it speaks for that; {@link #CERTAIN} suffices alone
 * @param action what the policy demands once the category is certain
 * @param explanation a sentence for people, without content of the item but for names of parts
 */
public record Detection(
    String filter,
    String rule,
    @Nullable String part,
    Category category,
    double weight,
    Action action,
    String explanation) {

  /** The weight, of one finding or of several of one category, from which an action follows. */
  public static final double CERTAIN = 10;

  /** The weight from which an item is suspicious. */
  public static final double SUSPECT = 5;

  /** Names of parts are content. */
  @Override
  public String toString() {
    return "Detection[" + filter + ", " + rule + ", " + weight + "]";
  }
}
