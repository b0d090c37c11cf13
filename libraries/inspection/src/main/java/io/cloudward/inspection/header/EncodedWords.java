package io.cloudward.inspection.header;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes encoded words (RFC 2047) as mail programs do: anywhere, also within quotes and other
 * words. Neighbours in one charset are joined as bytes first, because senders split characters.
 */
public final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?([^?\\s*]{1,40})(?:\\*[^?\\s]{0,20})?\\?([bBqQ])\\?([^?\\r\\n]*)\\?=");
  private static final int MOST_TEXT = 1024 * 1024;

  private EncodedWords() {}

  /** The text with every encoded word replaced by what it stands for. */
  public static String decode(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    var out = new StringBuilder(text.length());
    var pending = new ByteArrayOutputStream();
    var charset = "";
    int end = 0;
    var words = WORD.matcher(text);
    while (words.find()) {
      var between = text.substring(end, words.start());
      boolean joins = end > 0 && between.isBlank() && words.group(1).equalsIgnoreCase(charset);
      if (!joins) {
        flush(pending, charset, out);
        out.append(end > 0 && between.isBlank() ? "" : between);
      }
      charset = words.group(1).toLowerCase(Locale.ROOT);
      pending.writeBytes(bytes(words));
      end = words.end();
    }
    flush(pending, charset, out);
    return out.append(text, end, text.length()).toString();
  }

  private static void flush(ByteArrayOutputStream pending, String charset, StringBuilder out) {
    if (pending.size() > 0) {
      var buffer = new TextBuffer(MOST_TEXT);
      Charsets.append(pending.toByteArray(), 0, pending.size(), charset, buffer);
      out.append(buffer.finish().string(TextKind.VISIBLE));
      pending.reset();
    }
  }

  private static byte[] bytes(Matcher word) {
    var text = word.group(3);
    return word.group(2).equalsIgnoreCase("q") ? quoted(text) : base64(text);
  }

  private static byte[] base64(String text) {
    var clean = text.replaceAll("[^A-Za-z0-9+/]", "");
    int usable = clean.length() % 4 == 1 ? clean.length() - 1 : clean.length();
    return Base64.getDecoder().decode(clean.substring(0, usable));
  }

  private static byte[] quoted(String text) {
    var bytes = new ByteArrayOutputStream(text.length());
    var raw = text.getBytes(ISO_8859_1);
    for (int i = 0; i < raw.length; i++) {
      int high = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 1], 16) : -1;
      int low = i + 2 <= raw.length - 1 ? Character.digit(raw[i + 2], 16) : -1;
      if (raw[i] == '=' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(raw[i] == '_' ? ' ' : raw[i]);
      }
    }
    return bytes.toByteArray();
  }
}
