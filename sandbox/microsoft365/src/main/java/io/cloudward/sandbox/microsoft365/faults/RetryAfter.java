package io.cloudward.sandbox.microsoft365.faults;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** The forms in which services say how long to wait. */
public final class RetryAfter {
  private RetryAfter() {}

  /**
   * The header for a wait.
   *
   * @param format {@code integer}, {@code decimal} (Graph's documentation shows 2.128), {@code
   *     date} or {@code none}
   */
  public static Map<String, String> header(double seconds, String format, Instant now) {
    return switch (format) {
      case "none" -> Map.of();
      case "decimal" -> Map.of("Retry-After", String.format(Locale.ROOT, "%.3f", seconds));
      case "date" -> Map.of("Retry-After", date(now.plusMillis((long) Math.ceil(seconds * 1000))));
      default -> Map.of("Retry-After", Long.toString((long) Math.ceil(seconds)));
    };
  }

  private static String date(Instant when) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(when.atZone(ZoneOffset.UTC));
  }
}
