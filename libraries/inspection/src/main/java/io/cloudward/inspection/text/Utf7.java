package io.cloudward.inspection.text;

import java.util.Base64;

/**
 * Decodes UTF-7 (RFC 2152), which the JDK does not know and which hides text from naive scanners.
 */
final class Utf7 {

  private Utf7() {}

  static void decode(byte[] bytes, int start, int end, TextBuffer out) {
    int i = start;
    while (i < end) {
      if (bytes[i] != '+') {
        out.appendCodePoint(bytes[i] & 0x7F);
        i++;
        continue;
      }
      int stop = i + 1;
      while (stop < end && isBase64(bytes[stop])) {
        stop++;
      }
      if (stop == i + 1) {
        out.append('+');
      } else {
        shifted(
            new String(bytes, i + 1, stop - i - 1, java.nio.charset.StandardCharsets.US_ASCII),
            out);
      }
      i = stop < end && bytes[stop] == '-' ? stop + 1 : stop;
    }
  }

  private static void shifted(String base64, TextBuffer out) {
    int usable = base64.length() % 4 == 1 ? base64.length() - 1 : base64.length();
    var units = Base64.getDecoder().decode(base64.substring(0, usable));
    out.append(new String(units, 0, units.length & ~1, java.nio.charset.StandardCharsets.UTF_16BE));
  }

  private static boolean isBase64(byte b) {
    return b >= 'A' && b <= 'Z'
        || b >= 'a' && b <= 'z'
        || b >= '0' && b <= '9'
        || b == '+'
        || b == '/';
  }
}
