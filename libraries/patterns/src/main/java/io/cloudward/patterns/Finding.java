package io.cloudward.patterns;

/**
 * An identifier found in a text.
 *
 * @param identifier the identifier's key, such as {@code credit-card}
 * @param start first character, counted in Unicode code points from the start of the text
 * @param end the character after the last one, counted likewise
 * @param byteStart first byte of the UTF-8 text
 * @param byteEnd the byte after the last one
 * @param confidence 0 to 100; 65 is low, 75 medium, 85 high
 * @param masked the match with every letter and digit but the last four replaced by an asterisk
 * @param reason why it was found
 */
public record Finding(
    String identifier,
    int start,
    int end,
    int byteStart,
    int byteEnd,
    int confidence,
    String masked,
    Reason reason) {}
