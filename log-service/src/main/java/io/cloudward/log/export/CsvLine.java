package io.cloudward.log.export;

import io.cloudward.log.timeline.TimelineEntryResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lines of comma-separated values (RFC 4180). A value that a spreadsheet would take for a formula
 * gets an apostrophe before it (OWASP, "CSV Injection"): titles are written by strangers.
 */
final class CsvLine {

  static final String HEADER =
      "at,kind,event,outcome,service,organizationId,itemId,owner,title,categories,summary\r\n";

  private static final Pattern FORMULA = Pattern.compile("(?s)^[=+\\-@\\t\\r].*");

  private CsvLine() {}

  static String of(TimelineEntryResponse entry) {
    return line(
        entry.at(),
        entry.kind(),
        entry.event(),
        entry.outcome(),
        entry.service(),
        entry.organizationId(),
        entry.itemId(),
        entry.owner(),
        entry.title(),
        String.join(" ", entry.categories()),
        entry.summary());
  }

  static String line(@Nullable Object... values) {
    return Arrays.stream(values)
        .map(value -> quoted(Objects.toString(value, "")))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String value) {
    var safe = FORMULA.matcher(value).matches() ? "'" + value : value;
    return safe.matches("(?s).*[\",\\r\\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
