package io.cloudward.inspection.container;

import io.cloudward.inspection.content.Content;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The bytes of zip entries, stored or deflated. */
public final class ZipBytes implements AutoCloseable {

  private static final int LOCAL_LENGTH = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int FIRST_LENGTH = 16 * 1024;
  private static final int DEFLATE_LIMIT = 1032;

  private final ByteBuffer zip;
  private final Inflater inflater = new Inflater(true);

  /** Entries of this zip file. */
  public ZipBytes(Content content) {
    this.zip = content.buffer().order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Whether {@link #read} and {@link #stream} can open the entry. */
  public static boolean isOpenable(ZipMember member) {
    return !member.isEncrypted() && (member.method() == STORED || member.method() == DEFLATED);
  }

  /**
   * All bytes of an entry.
   *
   * @throws ZipException if it is damaged
   * @throws EOFException if it has more than {@code limit} bytes
   */
  public byte[] read(ZipMember member, int limit) throws IOException {
    var packed = packed(member);
    if (!isOpenable(member)) {
      throw new ZipException("entry cannot be opened");
    }
    if (member.method() == STORED) {
      if (packed.remaining() > limit) {
        throw new EOFException("entry too large");
      }
      var bytes = new byte[packed.remaining()];
      packed.get(bytes);
      return bytes;
    }
    return inflate(packed, firstLength(member, limit), limit);
  }

  /** A stream over an entry; independent of later reads. */
  public InputStream stream(ZipMember member) throws IOException {
    var packed = packed(member);
    var raw = Content.streamOf(packed);
    return member.method() == STORED ? raw : new InflaterInputStream(raw, new Inflater(true));
  }

  /** The packed bytes of an entry of another method. */
  public InputStream raw(ZipMember member) throws IOException {
    return Content.streamOf(packed(member));
  }

  @Override
  public void close() {
    inflater.close();
  }

  private byte[] inflate(ByteBuffer packed, int first, int limit) throws IOException {
    var bytes = new byte[first];
    int length = 0;
    inflater.reset();
    inflater.setInput(packed);
    try {
      while (!inflater.finished()) {
        if (length == bytes.length) {
          if (length >= limit) {
            throw new EOFException("entry too large");
          }
          bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * length));
        }
        int count = inflater.inflate(bytes, length, bytes.length - length);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new ZipException("entry cut off");
        }
        length += count;
      }
    } catch (DataFormatException e) {
      throw new ZipException("entry damaged");
    }
    return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
  }

  /** The claimed size, unless deflate could not reach it: then it is a lie. */
  private static int firstLength(ZipMember member, int limit) {
    long possible = Math.min(member.size(), member.compressedSize() * DEFLATE_LIMIT);
    // One more than the size, so that the end is seen without growing.
    return (int) Math.clamp(possible + 1, FIRST_LENGTH, Math.max(limit, FIRST_LENGTH));
  }

  private ByteBuffer packed(ZipMember member) throws IOException {
    try {
      int local = Math.toIntExact(member.offset());
      int start =
          local
              + LOCAL_LENGTH
              + Short.toUnsignedInt(zip.getShort(local + 26))
              + Short.toUnsignedInt(zip.getShort(local + 28));
      int length = (int) Math.min(member.compressedSize(), (long) zip.limit() - start);
      return zip.slice(start, length);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw new ZipException("entry lies outside of its file");
    }
  }
}
