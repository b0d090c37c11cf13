package io.cloudward.patterns;

import org.jspecify.annotations.Nullable;

/**
 * Why an identifier was found.
 *
 * @param pattern the expression that matched, or the name of the built-in detector
 * @param validator the validator that accepted the match, if the pattern names one
 * @param contextWord the context word nearby, if there was one
 */
public record Reason(String pattern, @Nullable String validator, @Nullable String contextWord) {}
