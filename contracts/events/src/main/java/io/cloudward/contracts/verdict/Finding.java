package io.cloudward.contracts.verdict;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a filter found.
 *
 * @param filter the filter that found it
 * @param rule the rule of the filter, or the template
 * @param part name of the part of the item
 * @param weight what it adds to the score
 * @param count how often
 * @param explanation a sentence for people
 * @param evidence what was found, masked
 */
public record Finding(
    String filter,
    String rule,
    @Nullable String part,
    double weight,
    int count,
    String explanation,
    @Nullable String evidence) {}
