package io.cloudward.sandbox.microsoft365.mail;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a message.
 *
 * @param key stays the same as long as the message is in its mailbox
 * @param generation how often it was moved; part of the id only for clients that did not ask for
 *     immutable ids
 */
record MessageId(String key, int generation) {
  private static final String IMMUTABLE = "AAkALgAAAAAA";
  private static final String CHANGING = "AAMkADAAAAAA";
  private static final String END = "AAA=";
  private static final Pattern FORM =
      Pattern.compile("(%s|%s)(.{24})([0-9A-F]{4})?%s".formatted(IMMUTABLE, CHANGING, END));

  /** The id as a client sees it. */
  String text(boolean immutable) {
    return immutable
        ? IMMUTABLE + key + END
        : CHANGING + key + "%04X".formatted(generation & 0xFFFF) + END;
  }

  /** Reads either form. */
  static Optional<Parsed> parse(String text) {
    var match = FORM.matcher(text);
    if (!match.matches() || text.startsWith(CHANGING) == (match.group(3) == null)) {
      return Optional.empty();
    }
    var generation = match.group(3) == null ? -1 : Integer.parseInt(match.group(3), 16);
    return Optional.of(new Parsed(match.group(2), generation));
  }

  /**
   * An id that a client sent.
   *
   * @param generation the one it is valid for, -1 for all
   */
  record Parsed(String key, int generation) {
    boolean isOf(StoredMessage message) {
      return generation < 0 || generation == (message.generation() & 0xFFFF);
    }
  }
}
