package io.cloudward.connector.graph;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads {@code Retry-After}. RFC 9110 allows whole seconds or a date; Graph's own documentation
 * shows {@code 2.128}, so decimals are read as well.
 */
public final class RetryAfter {

  /** No server can make us wait longer. */
  private static final Duration LONGEST = Duration.ofHours(1);

  private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(?:\\.(\\d{1,9}))?");

  private RetryAfter() {}

  /** How long to wait; empty if the value says nothing. */
  public static Optional<Duration> parse(String value, Instant now) {
    var text = value.strip();
    var seconds = SECONDS.matcher(text);
    if (seconds.matches()) {
      var fraction = seconds.group(2) == null ? "" : seconds.group(2);
      long nanos = Long.parseLong((fraction + "000000000").substring(0, 9));
      return Optional.of(limited(Duration.ofSeconds(Long.parseLong(seconds.group(1)), nanos)));
    }
    try {
      var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(limited(Duration.between(now, date)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration limited(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
