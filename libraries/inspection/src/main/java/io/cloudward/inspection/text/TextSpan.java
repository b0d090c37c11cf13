package io.cloudward.inspection.text;

/**
 * A stretch of {@link ExtractedText}.
 *
 * @param kind what it is
 * @param start first byte
 * @param end first byte after it
 */
public record TextSpan(TextKind kind, int start, int end) {}
