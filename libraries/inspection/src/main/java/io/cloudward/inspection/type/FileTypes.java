package io.cloudward.inspection.type;

import io.cloudward.inspection.content.Content;
import java.util.Optional;

/**
 * Tells the true type of content. Magic numbers come first, then the directories of containers;
 * only text is told with the help of its extension and its declared type.
 */
public final class FileTypes {

  /** Enough for the ISO 9660 mark at 32,769. */
  private static final int HEAD_LENGTH = 0x8006;

  private FileTypes() {}

  /**
   * The type of {@code content}.
   *
   * @param extension in lower case, without dot; may be empty
   * @param mediaType as declared, in lower case; may be empty
   */
  public static FileType of(Content content, String extension, String mediaType) {
    var head = content.at(0, HEAD_LENGTH);
    if (head.length == 0) {
      return FileType.EMPTY;
    }
    return byMagic(content, head)
        .or(() -> TextTypes.find(head, extension, mediaType))
        .orElseGet(() -> byEnd(content));
  }

  /** The type of content that is no text whatever it is declared to be; empty for others. */
  public static Optional<FileType> byMagic(Content content) {
    return byMagic(content, content.at(0, HEAD_LENGTH));
  }

  private static Optional<FileType> byMagic(Content content, byte[] head) {
    if (isZip(head)) {
      return Optional.of(ContainerTypes.ofZip(content));
    }
    return Magic.find(head)
        .map(type -> type == FileType.OLE ? ContainerTypes.ofOle(content) : type);
  }

  private static boolean isZip(byte[] head) {
    return head.length > 3
        && head[0] == 'P'
        && head[1] == 'K'
        && (head[2] == 3 && head[3] == 4 || head[2] == 5 && head[3] == 6);
  }

  /** Formats whose mark is at their end. */
  private static FileType byEnd(Content content) {
    var tail = content.at(content.size() - 512, 8);
    var mark = new String(tail, java.nio.charset.StandardCharsets.ISO_8859_1);
    return mark.startsWith("koly")
        ? FileType.DMG
        : mark.startsWith("conectix") ? FileType.VHD : FileType.UNKNOWN;
  }
}
