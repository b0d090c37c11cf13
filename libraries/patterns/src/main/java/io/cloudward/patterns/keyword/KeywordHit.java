package io.cloudward.patterns.keyword;

/**
 * A word where it stands.
 *
 * @param word as the list has it
 * @param start first character, in code points
 * @param end the character after the last one
 */
public record KeywordHit(String word, int start, int end) {}
