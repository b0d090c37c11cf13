package io.cloudward.inspection.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parameters of Content-Type and Content-Disposition (RFC 2045, 2183), with charsets, percent
 * escapes and continuations of RFC 2231, and with the encoded words that mail programs put there
 * although RFC 2047 forbids it. Never refuses.
 */
public final class Parameters {

  private static final int MOST_TEXT = 64 * 1024;

  private final Map<String, String> plain = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
  private final Map<String, String> extended = new LinkedHashMap<>();

  /** The first equals sign that is not behind us: semicolons alone must not cost a search each. */
  private int equals = -1;

  private Parameters() {}

  /** What stands before the first semicolon, in lower case. */
  public static String value(String field) {
    int end = field.indexOf(';');
    return (end < 0 ? field : field.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** Every parameter, decoded; names in lower case. */
  public static Map<String, String> parse(String field) {
    var parameters = new Parameters();
    int at = field.indexOf(';');
    while (at >= 0 && at < field.length()) {
      at = parameters.readOne(field, at + 1);
    }
    return parameters.resolve();
  }

  /** Reads from after a semicolon; returns where the next one is, or a negative number. */
  private int readOne(String field, int start) {
    if (equals < start) {
      int next = field.indexOf('=', start);
      equals = next < 0 ? field.length() : next;
    }
    int semicolon = field.indexOf(';', start);
    if (equals == field.length() || semicolon >= 0 && semicolon < equals) {
      return semicolon;
    }
    var name = field.substring(start, equals).strip().toLowerCase(Locale.ROOT);
    int at = equals + 1;
    while (at < field.length() && Character.isWhitespace(field.charAt(at))) {
      at++;
    }
    var value = new StringBuilder();
    if (at < field.length() && field.charAt(at) == '"') {
      at = readQuoted(field, at + 1, value);
    }
    int end = field.indexOf(';', at);
    value.append(field, at, end < 0 ? field.length() : end);
    add(name, value.toString().strip());
    return end;
  }

  private static int readQuoted(String field, int start, StringBuilder value) {
    int at = start;
    while (at < field.length() && field.charAt(at) != '"') {
      boolean isEscape =
          field.charAt(at) == '\\'
              && at + 1 < field.length()
              && "\"\\".indexOf(field.charAt(at + 1)) >= 0;
      at += isEscape ? 1 : 0;
      value.append(field.charAt(at++));
    }
    return Math.min(at + 1, field.length());
  }

  private void add(String name, String value) {
    int star = name.indexOf('*');
    if (star < 0) {
      plain.putIfAbsent(name, value);
    } else if (star == name.length() - 1) {
      extended.putIfAbsent(name.substring(0, star), value);
    } else {
      var number = name.substring(star + 1).replace("*", "");
      if (number.matches("\\d{1,4}")) {
        var piece = name.endsWith("*") ? "%" + value : "=" + value;
        pieces
            .computeIfAbsent(name.substring(0, star), key -> new TreeMap<>())
            .putIfAbsent(Integer.parseInt(number), piece);
      }
    }
  }

  private Map<String, String> resolve() {
    var all = new LinkedHashMap<String, String>();
    plain.forEach((name, value) -> all.put(name, EncodedWords.decode(value)));
    pieces.forEach((name, parts) -> all.put(name, joined(parts)));
    extended.forEach((name, value) -> all.put(name, decoded(value, charset(value))));
    return all;
  }

  private static String joined(TreeMap<Integer, String> parts) {
    var first = parts.firstEntry().getValue();
    boolean isExtended = first.startsWith("%");
    var charset = isExtended ? charset(first.substring(1)) : "";
    var whole = new StringBuilder();
    for (var part : parts.values()) {
      var text = part.substring(1);
      whole.append(part.startsWith("%") ? text : text.replace("%", "%25"));
    }
    return isExtended
        ? decoded(whole.toString(), charset)
        : EncodedWords.decode(whole.toString().replace("%25", "%"));
  }

  private static String charset(String value) {
    int quote = value.indexOf('\'');
    return quote < 0 ? "" : value.substring(0, quote);
  }

  private static String decoded(String value, String charset) {
    int second = value.indexOf('\'', value.indexOf('\'') + 1);
    var escaped = value.substring(second + 1).getBytes(ISO_8859_1);
    var bytes = new ByteArrayOutputStream(escaped.length);
    for (int i = 0; i < escaped.length; i++) {
      int high = i + 2 <= escaped.length - 1 ? Character.digit(escaped[i + 1], 16) : -1;
      int low = i + 2 <= escaped.length - 1 ? Character.digit(escaped[i + 2], 16) : -1;
      if (escaped[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(escaped[i]);
      }
    }
    var buffer = new TextBuffer(MOST_TEXT);
    Charsets.append(bytes.toByteArray(), 0, bytes.size(), charset, buffer);
    return buffer.finish().string(TextKind.VISIBLE);
  }
}
