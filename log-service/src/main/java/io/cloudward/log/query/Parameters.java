package io.cloudward.log.query;

import io.cloudward.web.problem.Problems;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads query parameters; a wrong one is a problem that names it. */
public final class Parameters {

  /** Longest text that is compared with a column. */
  private static final int LONGEST = 320;

  private Parameters() {}

  /** A UUID in its canonical form. */
  public static Optional<UUID> uuid(String name, @Nullable String text) {
    return given(text)
        .map(
            value -> {
              try {
                if (value.length() == 36) {
                  return UUID.fromString(value);
                }
              } catch (IllegalArgumentException e) {
                throw Problems.invalid(name, "must be a UUID");
              }
              throw Problems.invalid(name, "must be a UUID");
            });
  }

  /** A constant of an enumeration. */
  public static <E extends Enum<E>> Optional<E> constant(
      String name, @Nullable String text, Class<E> type) {
    var constants = type.getEnumConstants();
    return given(text)
        .map(
            value ->
                Arrays.stream(constants)
                    .filter(constant -> constant.name().equals(value))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            Problems.invalid(
                                name, "must be one of " + Arrays.toString(constants))));
  }

  /** A time as RFC 3339 writes it, in the years 1 to 9999. */
  public static Optional<OffsetDateTime> time(String name, @Nullable String text) {
    return given(text)
        .map(
            value -> {
              try {
                var time = Instant.parse(value).atOffset(ZoneOffset.UTC);
                if (time.getYear() >= 1 && time.getYear() <= 9999) {
                  return time;
                }
              } catch (DateTimeException e) {
                throw Problems.invalid(name, "must be an RFC 3339 time");
              }
              throw Problems.invalid(name, "must be an RFC 3339 time");
            });
  }

  /** A day as RFC 3339 writes it, in the years 1 to 9999. */
  public static Optional<LocalDate> date(String name, @Nullable String text) {
    return given(text)
        .map(
            value -> {
              try {
                var day = LocalDate.parse(value);
                if (day.getYear() >= 1 && day.getYear() <= 9999) {
                  return day;
                }
              } catch (DateTimeException e) {
                throw Problems.invalid(name, "must be an RFC 3339 date");
              }
              throw Problems.invalid(name, "must be an RFC 3339 date");
            });
  }

  /** A short text. */
  public static Optional<String> text(String name, @Nullable String text) {
    return given(text)
        .map(
            value -> {
              if (value.length() > LONGEST) {
                throw Problems.invalid(name, "must have at most " + LONGEST + " characters");
              }
              return value;
            });
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(value -> !value.isEmpty());
  }
}
