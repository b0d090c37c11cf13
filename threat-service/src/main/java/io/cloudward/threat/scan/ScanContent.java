package io.cloudward.threat.scan;

import io.cloudward.inspection.Inspection;
import io.cloudward.inspection.Inspector;
import io.cloudward.inspection.part.Limits;
import io.cloudward.threat.filter.ItemBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The bytes of an item while it is scanned: small ones in memory, others in a file. */
public final class ScanContent implements ItemBytes, AutoCloseable {

  private static final int IN_MEMORY = 1024 * 1024;

  private final byte[] bytes;
  private final @Nullable Path file;
  private final long size;
  private final boolean mine;

  private ScanContent(byte[] bytes, @Nullable Path file, long size, boolean mine) {
    this.bytes = bytes;
    this.file = file;
    this.size = size;
    this.mine = mine;
  }

  /** Bytes that nobody changes. */
  public static ScanContent of(byte[] bytes) {
    return new ScanContent(bytes, null, bytes.length, false);
  }

  /** A file that nobody changes, and that somebody else removes. */
  static ScanContent of(Path file) throws IOException {
    return new ScanContent(new byte[0], file, Files.size(file), false);
  }

  /**
   * Takes what a stream gives.
   *
   * @param largest bytes of the largest item
   * @param directory for what does not fit into memory
   * @throws TooLargeException if it is larger; nothing remains
   */
  public static ScanContent read(InputStream stream, long largest, Path directory)
      throws IOException {
    var head = stream.readNBytes(IN_MEMORY);
    if (head.length < IN_MEMORY) {
      if (head.length > largest) {
        throw new TooLargeException();
      }
      return of(head);
    }
    var file = Files.createTempFile(directory, "scan", ".bin");
    try (var out = Files.newOutputStream(file)) {
      out.write(head);
      long size = head.length;
      var buffer = new byte[64 * 1024];
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        size += count;
        if (size > largest) {
          throw new TooLargeException();
        }
        out.write(buffer, 0, count);
      }
      return new ScanContent(new byte[0], file, size, true);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /** An item is larger than items may be. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException() {
      super("the item is too large");
    }
  }

  @Override
  public InputStream open() throws IOException {
    return file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file);
  }

  @Override
  public long size() {
    return size;
  }

  Inspection inspect(Inspector inspector, ItemContext about, Limits limits) throws IOException {
    return file == null
        ? inspector.inspect(bytes, about.name(), about.mediaType(), limits)
        : inspector.inspect(file, about.name(), about.mediaType(), limits);
  }

  @Override
  public void close() throws IOException {
    if (mine && file != null) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public String toString() {
    return "ScanContent[" + size + " bytes]";
  }
}
