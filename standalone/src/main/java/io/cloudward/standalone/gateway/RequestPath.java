package io.cloudward.standalone.gateway;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Refuses paths that a service could read differently than the gateway: dot segments, encoded
 * slashes, dots, backslashes and control characters, and empty segments would lead past the routing
 * table (for example to {@code /q/metrics}).
 */
final class RequestPath {

  private static final Pattern AMBIGUOUS =
      Pattern.compile("//|/\\.\\.?(/|$)|%2e|%2f|%5c|%00|%0a|%0d|%25|;|\\\\");

  private RequestPath() {}

  static boolean isPlain(String path) {
    return path.startsWith("/") && !AMBIGUOUS.matcher(path.toLowerCase(Locale.ROOT)).find();
  }
}
