package io.cloudward.inspection.container;

import io.cloudward.inspection.text.Utf8;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a zip file: from the central directory as office programs read it or, if there is
 * none that can be read, from the local headers in the order of the file.
 */
public final class ZipDirectory {

  private static final int END = 0x06054b50;
  private static final int END_64_LOCATOR = 0x07064b50;
  private static final int CENTRAL = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int CENTRAL_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int UTF_8_NAMES = 0x800;
  private static final long FULL = 0xFFFFFFFFL;
  private static final Charset DOS = Charset.forName("IBM437");

  private final ByteBuffer bytes;
  private final int most;
  private final List<ZipMember> members = new ArrayList<>();
  private boolean isDamaged;
  private int surplus;

  private ZipDirectory(ByteBuffer bytes, int most) {
    this.bytes = bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    this.most = most;
  }

  /** Reads at most {@code most} entries. */
  public static ZipDirectory read(ByteBuffer bytes, int most) {
    var directory = new ZipDirectory(bytes, most);
    try {
      directory.readCentral();
    } catch (IndexOutOfBoundsException e) {
      directory.isDamaged = true;
    }
    if (directory.members.isEmpty()) {
      directory.readLocal();
    }
    return directory;
  }

  /** Whether a zip file ends here, whatever it begins with: programs and pictures can carry one. */
  public static boolean endsAsZip(ByteBuffer bytes) {
    var directory = new ZipDirectory(bytes, 1);
    int end = directory.findEnd();
    return end >= 0 && directory.bytes.getShort(end + 10) > 0;
  }

  public List<ZipMember> members() {
    return members;
  }

  /** Whether the central directory was missing, cut off or longer than allowed. */
  public boolean isDamaged() {
    return isDamaged;
  }

  /** Bytes before the first entry, as in a self-extracting program. */
  public int surplus() {
    return surplus;
  }

  private void readCentral() {
    int end = findEnd();
    if (end < 0) {
      isDamaged = true;
      return;
    }
    long size = bytes.getInt(end + 12) & FULL;
    long offset = bytes.getInt(end + 16) & FULL;
    long start = end - size;
    int locator = end - 20;
    if (offset == FULL && locator >= 0 && bytes.getInt(locator) == END_64_LOCATOR) {
      int end64 = Math.toIntExact(bytes.getLong(locator + 8));
      offset = bytes.getLong(end64 + 48);
      start = offset;
    }
    surplus = (int) Math.max(0, start - offset);
    int at = (int) start;
    while (at + CENTRAL_LENGTH <= bytes.limit() && bytes.getInt(at) == CENTRAL) {
      if (members.size() == most) {
        isDamaged = true;
        return;
      }
      at = readEntry(at);
    }
  }

  private int findEnd() {
    int lowest = Math.max(0, bytes.limit() - END_LENGTH - LONGEST_COMMENT);
    for (int at = bytes.limit() - END_LENGTH; at >= lowest; at--) {
      if (bytes.getInt(at) == END) {
        return at;
      }
    }
    return -1;
  }

  private int readEntry(int at) {
    int flags = Short.toUnsignedInt(bytes.getShort(at + 8));
    int nameLength = Short.toUnsignedInt(bytes.getShort(at + 28));
    int extraLength = Short.toUnsignedInt(bytes.getShort(at + 30));
    int commentLength = Short.toUnsignedInt(bytes.getShort(at + 32));
    long compressed = bytes.getInt(at + 20) & FULL;
    long size = bytes.getInt(at + 24) & FULL;
    long offset = bytes.getInt(at + 42) & FULL;
    int extra = at + CENTRAL_LENGTH + nameLength;
    if (compressed == FULL || size == FULL || offset == FULL) {
      int field = findZip64(extra, extra + extraLength);
      if (field >= 0) {
        int value = field;
        size = size == FULL ? bytes.getLong((value += 8) - 8) : size;
        compressed = compressed == FULL ? bytes.getLong((value += 8) - 8) : compressed;
        offset = offset == FULL ? bytes.getLong(value) : offset;
      }
    }
    members.add(
        new ZipMember(
            name(at + CENTRAL_LENGTH, nameLength, flags),
            Short.toUnsignedInt(bytes.getShort(at + 10)),
            flags,
            compressed,
            size,
            offset + surplus));
    return extra + extraLength + commentLength;
  }

  private int findZip64(int from, int to) {
    int at = from;
    while (at + 4 <= to) {
      if (bytes.getShort(at) == 1) {
        return at + 4;
      }
      at += 4 + Short.toUnsignedInt(bytes.getShort(at + 2));
    }
    return -1;
  }

  private void readLocal() {
    int at = 0;
    while (at + LOCAL_LENGTH <= bytes.limit() && members.size() < most) {
      if (bytes.get(at) != 'P' || bytes.getInt(at) != LOCAL) {
        at++;
        continue;
      }
      int flags = Short.toUnsignedInt(bytes.getShort(at + 6));
      int nameLength = Short.toUnsignedInt(bytes.getShort(at + 26));
      int start = at + LOCAL_LENGTH + nameLength + Short.toUnsignedInt(bytes.getShort(at + 28));
      if (start > bytes.limit()) {
        return;
      }
      long claimed = bytes.getInt(at + 18) & FULL;
      // A size that follows the bytes is unknown here: whatever is left may belong to the entry.
      long rest = bytes.limit() - start;
      long compressed = claimed == 0 || claimed > rest ? rest : claimed;
      members.add(
          new ZipMember(
              name(at + LOCAL_LENGTH, nameLength, flags),
              Short.toUnsignedInt(bytes.getShort(at + 8)),
              flags,
              compressed,
              bytes.getInt(at + 22) & FULL,
              at));
      at = claimed == 0 || claimed > rest ? start : (int) (start + compressed);
    }
  }

  private String name(int at, int length, int flags) {
    var raw = new byte[length];
    bytes.get(at, raw);
    boolean isUtf8 = (flags & UTF_8_NAMES) != 0 || Utf8.isValid(raw, 0, length);
    return new String(raw, isUtf8 ? StandardCharsets.UTF_8 : DOS);
  }
}
