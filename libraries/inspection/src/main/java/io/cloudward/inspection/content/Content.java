package io.cloudward.inspection.content;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes to inspect, at most 2 GiB: an array, or a file that is mapped until it is closed. */
public final class Content implements AutoCloseable {

  private final ByteBuffer bytes;
  private final Runnable end;
  private final String sha256;

  private Content(ByteBuffer bytes, String sha256, Runnable end) {
    this.bytes = bytes;
    this.sha256 = sha256;
    this.end = end;
  }

  /** Content in an array that nobody changes. */
  public static Content of(byte[] bytes) {
    return of(bytes, 0, bytes.length, Hash.of(ByteBuffer.wrap(bytes)));
  }

  static Content of(byte[] bytes, int offset, int length, String sha256) {
    return new Content(ByteBuffer.wrap(bytes, offset, length).slice(), sha256, () -> {});
  }

  /** Content of a file that nobody changes while it is open. */
  public static Content of(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      var mapped = map(channel, "");
      try {
        return new Content(mapped.bytes, Hash.of(mapped.buffer()), mapped.end);
      } catch (RuntimeException e) {
        mapped.close();
        throw e;
      }
    }
  }

  static Content map(FileChannel channel, String sha256) throws IOException {
    if (channel.size() > Integer.MAX_VALUE) {
      throw new IOException("content of more than 2 GiB");
    }
    var arena = Arena.ofShared();
    try {
      var segment = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return new Content(segment.asByteBuffer(), sha256, arena::close);
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  /** Size in bytes. */
  public int size() {
    return bytes.limit();
  }

  /** SHA-256, 64 lower-case hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** A view of all bytes with a position of its own. */
  public ByteBuffer buffer() {
    return bytes.asReadOnlyBuffer();
  }

  /** The bytes at a place, at most {@code length}, fewer at the end. */
  public byte[] at(int offset, int length) {
    int from = Math.clamp(offset, 0, size());
    var copy = new byte[Math.min(length, size() - from)];
    bytes.get(from, copy);
    return copy;
  }

  /** All bytes as an array that nobody changes: the array itself where there is one. */
  public byte[] array() {
    if (bytes.hasArray() && bytes.arrayOffset() == 0 && bytes.array().length == size()) {
      return bytes.array();
    }
    return at(0, size());
  }

  /** A stream over all bytes. */
  public InputStream stream() {
    return new BufferStream(buffer());
  }

  /** A stream over what remains in {@code buffer}. */
  public static InputStream streamOf(ByteBuffer buffer) {
    return new BufferStream(buffer.duplicate());
  }

  @Override
  public void close() {
    end.run();
  }

  @Override
  public String toString() {
    return "Content[" + size() + " bytes]";
  }
}
