package io.cloudward.inspection.type;

import io.cloudward.inspection.text.Charsets;
import io.cloudward.inspection.text.TextBuffer;
import io.cloudward.inspection.text.TextKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Types that are text: told by how they begin, then by extension, then by the declared type. */
final class TextTypes {

  private static final int SAMPLE_LENGTH = 4096;
  private static final int MOST_CONTROLS_PER_THOUSAND = 20;

  private static final Pattern HEADER_FIELD =
      Pattern.compile(
          "(?i)\\A(?:From [^\\r\\n]*\\r?\\n)?(?:return-path|received|from|to|subject|date|message-id"
              + "|mime-version|delivered-to|x-[a-z-]+|dkim-signature|authentication-results"
              + "|arc-[a-z-]+|content-type|reply-to|cc|sender)[ \\t]*:");
  private static final Pattern FIELD_LINES =
      Pattern.compile("(?im)^(from|to|subject|date|received|message-id|mime-version)[ \\t]*:");
  private static final Pattern HTML =
      Pattern.compile(
          "(?i)<(!doctype\\s+html|html|head|body|script|iframe|meta|table|form|div|a\\s)\\b");

  private TextTypes() {}

  static Optional<FileType> find(byte[] head, String extension, String mediaType) {
    int length = Math.min(SAMPLE_LENGTH, head.length);
    var buffer = new TextBuffer(2 * SAMPLE_LENGTH);
    Charsets.append(head, 0, length, "", buffer);
    var text = buffer.finish().string(TextKind.VISIBLE);
    if (!isText(text)) {
      return Optional.empty();
    }
    return Optional.of(
        byBeginning(text.stripLeading())
            .or(() -> byExtension(extension))
            .or(() -> byMediaType(mediaType))
            .orElseGet(() -> HTML.matcher(text).find() ? FileType.HTML : FileType.PLAIN_TEXT));
  }

  private static Optional<FileType> byBeginning(String text) {
    if (HEADER_FIELD.matcher(text).find() && FIELD_LINES.matcher(text).results().count() >= 2) {
      return Optional.of(FileType.EML);
    }
    if (text.startsWith("[InternetShortcut]")) {
      return Optional.of(FileType.INTERNET_SHORTCUT);
    }
    if (text.startsWith("BEGIN:VCALENDAR")) {
      return Optional.of(FileType.CALENDAR);
    }
    if (text.startsWith("BEGIN:VCARD")) {
      return Optional.of(FileType.VCARD);
    }
    if (text.startsWith("#!")) {
      return Optional.of(FileType.SHELL_SCRIPT);
    }
    if (text.startsWith("Windows Registry Editor") || text.startsWith("REGEDIT4")) {
      return Optional.of(FileType.REGISTRY);
    }
    return text.startsWith("<") ? byFirstTag(text) : Optional.empty();
  }

  private static Optional<FileType> byFirstTag(String text) {
    var lower = text.substring(0, Math.min(text.length(), 1024)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<job")
        || lower.startsWith("<package")
        || lower.contains("<scriptlet")
        || lower.contains("<hta:application")) {
      return Optional.of(FileType.WINDOWS_SCRIPT);
    }
    if (lower.contains("<svg")) {
      return Optional.of(FileType.SVG);
    }
    if (lower.startsWith("<?xml") && !lower.contains("<html")) {
      return Optional.of(FileType.XML);
    }
    return HTML.matcher(text).find() ? Optional.of(FileType.HTML) : Optional.empty();
  }

  private static Optional<FileType> byExtension(String extension) {
    return FileType.byExtension(extension)
        .filter(type -> type.family() == Family.TEXT || type.family() == Family.SCRIPT);
  }

  private static Optional<FileType> byMediaType(String mediaType) {
    for (var type : FileType.values()) {
      if (type.mediaType().equals(mediaType)
          && (type.family() == Family.TEXT || type == FileType.EML)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Text has almost no control characters and nothing that could not be decoded. */
  private static boolean isText(String text) {
    int strange = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      strange += c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1B || c == 0xFFFD ? 1 : 0;
    }
    return strange * 1000L <= (long) text.length() * MOST_CONTROLS_PER_THOUSAND;
  }
}
