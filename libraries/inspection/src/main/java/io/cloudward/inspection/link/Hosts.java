package io.cloudward.inspection.link;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Hosts of addresses, read as tolerantly as browsers do (WHATWG URL standard, section 4.4). */
final class Hosts {

  private static final Pattern SHOWN =
      Pattern.compile(
          "(?i)^(?:[a-z][a-z0-9+.-]*://)?(?:[^/\\s@]*@)?((?:[\\p{L}\\p{N}_-]+\\.)+\\p{L}{2,63})"
              + "(?::\\d+)?(?:[/?#]\\S*)?$");

  private static final Pattern STOPS = Pattern.compile("[\\u3002\\uFF0E\\uFF61]");

  private Hosts() {}

  /** The host of an address, or empty. */
  static String of(String address) {
    int scheme = address.indexOf(':');
    if (scheme < 0) {
      return "";
    }
    int start = scheme + 1;
    while (start < address.length() && isSlash(address.charAt(start))) {
      start++;
    }
    if (start < scheme + 3) {
      return "";
    }
    int end = start;
    while (end < address.length() && "/\\?#".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    var authority = address.substring(start, end);
    var host = authority.substring(authority.lastIndexOf('@') + 1);
    return normal(withoutPort(host));
  }

  /** The host that a text shows, if it looks like an address. */
  static String shown(String text) {
    var found = SHOWN.matcher(text);
    return found.find() ? normal(found.group(1)) : "";
  }

  /** Whether one host is the other or lies below it. */
  static boolean isSameSite(String one, String other) {
    var a = withoutWww(one);
    var b = withoutWww(other);
    return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
  }

  static String unicode(String host) {
    return host.contains("xn--") ? IDN.toUnicode(host, IDN.ALLOW_UNASSIGNED) : host;
  }

  private static String normal(String raw) {
    var host = raw.contains("%") ? decoded(raw) : raw;
    // Full-width and ideographic stops separate labels too (RFC 3490, 3.1).
    var dotted = isAscii(host) ? host : STOPS.matcher(host).replaceAll(".");
    var lower = dotted.toLowerCase(Locale.ROOT);
    var bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    try {
      return isAscii(bare) ? bare : IDN.toASCII(bare, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      // No name that could be resolved: shown as it is.
      return bare;
    }
  }

  private static String decoded(String host) {
    try {
      return URLDecoder.decode(host.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A broken escape stands for itself.
      return host;
    }
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static String withoutWww(String host) {
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }
}
