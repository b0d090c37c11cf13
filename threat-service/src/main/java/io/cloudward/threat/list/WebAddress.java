package io.cloudward.threat.list;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address of the web as entries compare it: without scheme, user and port, the host in lower
 * case and ASCII, the rest as it is.
 *
 * @param host the host
 * @param rest path and query, beginning with a slash
 */
record WebAddress(String host, String rest) {

  private static final int LONGEST = 2000;
  private static final Pattern SHAPE =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?([^/?#:@]+)(?::[0-9]{1,5})?([/?][^#]*)?(?:#.*)?");

  static Optional<WebAddress> parse(String text) {
    var parts = SHAPE.matcher(text.strip());
    if (text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    var rest = parts.group(2) == null ? "/" : parts.group(2);
    return EntryKind.host(parts.group(1).toLowerCase(Locale.ROOT))
        .map(host -> new WebAddress(host, rest.startsWith("/") ? rest : "/" + rest));
  }

  /** The form that is kept. */
  String key() {
    return host + rest;
  }
}
