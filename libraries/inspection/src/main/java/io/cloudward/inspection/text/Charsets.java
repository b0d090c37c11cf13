package io.cloudward.inspection.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * From any charset to UTF-8. A declared charset counts as the WHATWG Encoding Standard reads it
 * (ISO 8859-1 is windows-1252, GB 2312 is GB 18030 and so on), because that is how readers show it;
 * bytes that are valid UTF-8 with non-ASCII in them are UTF-8 whatever is declared.
 */
public final class Charsets {

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int SAMPLE_LENGTH = 64 * 1024;

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("iso-8859-11", "x-windows-874"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("gb2312", "gb18030"),
          Map.entry("gbk", "gb18030"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("x-sjis", "windows-31j"),
          Map.entry("big5", "big5-hkscs"),
          Map.entry("cp-850", "ibm850"),
          Map.entry("utf8", "utf-8"),
          Map.entry("unicode", "utf-16"),
          Map.entry("macintosh", "x-macroman"));

  private Charsets() {}

  /** The charset of this name, if there is one. UTF-7 is none. */
  public static Optional<Charset> named(String name) {
    var lower = name.strip().toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Charset.forName(ALIASES.getOrDefault(lower, lower)));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** Appends bytes as text. {@code declared} is empty when nothing is declared. */
  public static void append(byte[] bytes, int start, int end, String declared, TextBuffer out) {
    int ascii = Utf8.endOfAscii(bytes, start, end);
    if (declared.toLowerCase(Locale.ROOT).contains("utf-7")) {
      Utf7.decode(bytes, start, end, out);
    } else if (ascii == end && !isAsciiDisguise(declared) && !hasNul(bytes, start, end)) {
      out.append(bytes, start, end - start);
    } else {
      var charset = detect(bytes, start, end, declared);
      int skip = start + byteOrderMark(bytes, start, end, charset);
      if (charset.equals(StandardCharsets.UTF_8) && Utf8.isValid(bytes, skip, end)) {
        out.append(bytes, skip, end - skip);
      } else {
        decode(bytes, skip, end, charset, out);
      }
    }
  }

  /** The charset that the bytes are in, by mark, validity, declaration and statistics. */
  public static Charset detect(byte[] bytes, int start, int end, String declared) {
    var marked = marked(bytes, start, end);
    if (marked.isPresent()) {
      return marked.get();
    }
    var wanted = named(declared);
    if (wanted.isEmpty() || !isWide(wanted.get())) {
      var wide = wideWithoutMark(bytes, start, end);
      if (wide.isPresent()) {
        return wide.get();
      }
      if (!isAsciiDisguise(declared) && Utf8.isValid(bytes, start, end)) {
        return StandardCharsets.UTF_8;
      }
    }
    return wanted
        .filter(c -> !c.equals(StandardCharsets.UTF_8))
        .orElseGet(() -> guess(bytes, start, Math.min(end, start + SAMPLE_LENGTH)));
  }

  private static void decode(byte[] bytes, int start, int end, Charset charset, TextBuffer out) {
    // In pieces, so that no string is larger than a piece; a decoder keeps what a piece cuts.
    var decoder =
        charset
            .newDecoder()
            .onMalformedInput(java.nio.charset.CodingErrorAction.REPLACE)
            .onUnmappableCharacter(java.nio.charset.CodingErrorAction.REPLACE);
    var in = java.nio.ByteBuffer.wrap(bytes, start, end - start);
    var chars = java.nio.CharBuffer.allocate(8192);
    boolean isMore = true;
    while (isMore && !out.isFull()) {
      isMore = decoder.decode(in, chars, true).isOverflow();
      chars.flip();
      int keep = isMore && Character.isHighSurrogate(chars.get(chars.limit() - 1)) ? 1 : 0;
      out.append(chars.subSequence(0, chars.remaining() - keep));
      chars.position(chars.limit() - keep).compact();
    }
  }

  private static Charset guess(byte[] bytes, int start, int end) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, start, end - start);
    detector.dataEnd();
    var found = detector.getDetectedCharset();
    return found == null ? WESTERN : named(found).orElse(WESTERN);
  }

  private static Optional<Charset> marked(byte[] b, int start, int end) {
    int length = end - start;
    if (length >= 3
        && b[start] == (byte) 0xEF
        && b[start + 1] == (byte) 0xBB
        && b[start + 2] == (byte) 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (length >= 2 && b[start] == (byte) 0xFE && b[start + 1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (length >= 2 && b[start] == (byte) 0xFF && b[start + 1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static int byteOrderMark(byte[] b, int start, int end, Charset charset) {
    if (marked(b, start, end).filter(charset::equals).isEmpty()) {
      return 0;
    }
    return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  /** Text with a NUL in most bytes of one parity is UTF-16 without a mark. */
  private static Optional<Charset> wideWithoutMark(byte[] bytes, int start, int end) {
    int[] nuls = new int[2];
    int sample = Math.min(end - start, 1024) & ~1;
    for (int i = 0; i < sample; i++) {
      nuls[i & 1] += bytes[start + i] == 0 ? 1 : 0;
    }
    if (nuls[1] > sample / 4 && nuls[0] < sample / 20) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return nuls[0] > sample / 4 && nuls[1] < sample / 20
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean hasNul(byte[] bytes, int start, int end) {
    for (int i = start; i < Math.min(end, start + 1024); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Charsets that write other letters in bytes below 128. */
  private static boolean isAsciiDisguise(String declared) {
    var lower = declared.toLowerCase(Locale.ROOT);
    return lower.startsWith("iso-2022")
        || lower.startsWith("hz")
        || lower.startsWith("utf-16")
        || lower.startsWith("utf-32")
        || lower.startsWith("ibm037")
        || lower.startsWith("cp037");
  }
}
