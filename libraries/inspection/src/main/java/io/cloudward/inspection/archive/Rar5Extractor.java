package io.cloudward.inspection.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.inspection.content.Content;
import io.cloudward.inspection.extract.ChildPart;
import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.extract.PartSink;
import io.cloudward.inspection.part.PartKind;
import io.cloudward.inspection.part.Trait;
import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * RAR 5 archives: the names of all entries, and the bytes of those that are stored. The compression
 * is not documented, so compressed entries are reported. Structure after the vendor's technical
 * note "RAR 5.0 archive format".
 */
public final class Rar5Extractor implements Extractor {

  private static final int SIGNATURE_LENGTH = 8;
  private static final int FILE = 2;
  private static final int ENCRYPTION = 4;
  private static final int END = 5;
  private static final int HAS_EXTRA = 1;
  private static final int HAS_DATA = 2;
  private static final int DIRECTORY = 1;
  private static final int HAS_TIME = 2;
  private static final int HAS_CRC = 4;
  private static final int EXTRA_ENCRYPTION = 1;
  private static final int METHOD_SHIFT = 7;
  private static final int METHOD_MASK = 7;

  @Override
  public void extract(Content content, PartSink sink) throws IOException {
    var bytes = content.buffer().position(SIGNATURE_LENGTH);
    while (bytes.remaining() > 4) {
      sink.check();
      bytes.getInt();
      int size = Math.toIntExact(number(bytes));
      int end = Math.addExact(bytes.position(), size);
      int type = (int) number(bytes);
      long flags = number(bytes);
      long extra = (flags & HAS_EXTRA) != 0 ? number(bytes) : 0;
      long data = (flags & HAS_DATA) != 0 ? number(bytes) : 0;
      if (type == ENCRYPTION) {
        sink.trait(Trait.ENCRYPTED);
        sink.unscannable(UnscannableReason.ENCRYPTED);
        return;
      }
      if (type == END) {
        return;
      }
      if (type == FILE) {
        file(bytes, end, extra, data, sink);
      }
      bytes.position(Math.toIntExact(Math.min(bytes.limit(), end + data)));
    }
  }

  private static void file(ByteBuffer bytes, int end, long extra, long data, PartSink sink)
      throws IOException {
    long flags = number(bytes);
    long size = number(bytes);
    number(bytes);
    bytes.position(
        bytes.position() + ((flags & HAS_TIME) != 0 ? 4 : 0) + ((flags & HAS_CRC) != 0 ? 4 : 0));
    long compression = number(bytes);
    number(bytes);
    var raw = new byte[Math.toIntExact(number(bytes))];
    bytes.get(raw);
    if ((flags & DIRECTORY) != 0) {
      return;
    }
    var about = ChildPart.named(PartKind.ARCHIVE_ENTRY, new String(raw, UTF_8));
    if (isEncrypted(bytes.duplicate().position(end - (int) extra).limit(end))) {
      sink.trait(Trait.ENCRYPTED);
      sink.closedChild(about, size, UnscannableReason.ENCRYPTED);
    } else if ((compression >> METHOD_SHIFT & METHOD_MASK) == 0) {
      sink.child(
          about, Content.streamOf(bytes.slice(end, (int) Math.min(data, bytes.limit() - end))));
    } else {
      sink.closedChild(about, size, UnscannableReason.UNSUPPORTED);
    }
  }

  private static boolean isEncrypted(ByteBuffer extra) {
    while (extra.hasRemaining()) {
      int next = Math.toIntExact(number(extra)) + extra.position();
      if (number(extra) == EXTRA_ENCRYPTION) {
        return true;
      }
      extra.position(next);
    }
    return false;
  }

  /** A number of seven bits a byte, the lowest first. */
  private static long number(ByteBuffer bytes) {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte b = bytes.get();
      value |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new ArithmeticException("a number of more than 64 bits");
  }
}
