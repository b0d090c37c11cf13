package io.cloudward.inspection.html;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.cloudward.inspection.text.TextBuffer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Character references of HTML and XML. */
public final class Entities {

  private static final Map<String, String> NAMED = load();
  private static final int LONGEST_NAME = 32;

  private Entities() {}

  /**
   * Appends the character that the reference at {@code at} stands for, or the ampersand itself.
   *
   * @return where to go on reading
   */
  public static int append(byte[] bytes, int at, int end, TextBuffer out) {
    if (at + 1 < end && bytes[at + 1] == '#') {
      return numeric(bytes, at, end, out);
    }
    int stop = at + 1;
    while (stop < end && stop - at < LONGEST_NAME && isName(bytes[stop])) {
      stop++;
    }
    var value = NAMED.get(new String(bytes, at + 1, stop - at - 1, US_ASCII));
    if (value == null) {
      out.append('&');
      return at + 1;
    }
    out.append(value);
    return stop < end && bytes[stop] == ';' ? stop + 1 : stop;
  }

  private static int numeric(byte[] bytes, int at, int end, TextBuffer out) {
    boolean isHex = at + 2 < end && (bytes[at + 2] | 0x20) == 'x';
    int radix = isHex ? 16 : 10;
    int first = at + (isHex ? 3 : 2);
    int stop = first;
    int value = 0;
    while (stop < end && Character.digit(bytes[stop], radix) >= 0) {
      value = Math.min(0x110000, value * radix + Character.digit(bytes[stop], radix));
      stop++;
    }
    if (stop == first) {
      out.append('&');
      return at + 1;
    }
    out.appendCodePoint(value == 0 ? 0xFFFD : windows(value));
    return stop < end && bytes[stop] == ';' ? stop + 1 : stop;
  }

  /** Numbers 128 to 159 mean windows-1252 (WHATWG HTML, 13.2.5.80). */
  private static int windows(int value) {
    if (value < 0x80 || value > 0x9F) {
      return value;
    }
    return new String(new byte[] {(byte) value}, java.nio.charset.Charset.forName("windows-1252"))
        .charAt(0);
  }

  private static boolean isName(byte b) {
    return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
  }

  private static Map<String, String> load() {
    var named = new HashMap<String, String>(4096);
    var stream = Objects.requireNonNull(Entities.class.getResourceAsStream("entities.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, US_ASCII))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                var words = line.split(" ");
                var value = new StringBuilder();
                for (int i = 1; i < words.length; i++) {
                  value.appendCodePoint(Integer.parseInt(words[i], 16));
                }
                named.put(words[0], value.toString());
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return named;
  }
}
