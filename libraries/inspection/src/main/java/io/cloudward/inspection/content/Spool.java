package io.cloudward.inspection.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes of unknown length: in memory at first, in a file when they become many. The file
 * loses its name as soon as it is open, so it goes with the process, however that ends.
 */
public final class Spool extends OutputStream {

  private static final int FIRST_LENGTH = 8 * 1024;

  private final Path directory;
  private final int threshold;
  private final MessageDigest digest = Hash.start();
  private byte[] memory = new byte[FIRST_LENGTH];
  private int length;
  private @Nullable FileChannel file;

  /**
   * A spool.
   *
   * @param directory for the file, readable by nobody else; memory-backed if contents must not
   *     touch a disk
   * @param threshold bytes that are kept in memory
   */
  public Spool(Path directory, int threshold) {
    this.directory = directory;
    this.threshold = threshold;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    digest.update(bytes, offset, count);
    if (file == null && length + count > threshold) {
      file = open();
      writeAll(file, ByteBuffer.wrap(memory, 0, length));
      memory = new byte[0];
    }
    if (file != null) {
      writeAll(file, ByteBuffer.wrap(bytes, offset, count));
      return;
    }
    if (length + count > memory.length) {
      memory = Arrays.copyOf(memory, Math.max(2 * memory.length, length + count));
    }
    System.arraycopy(bytes, offset, memory, length, count);
    length += count;
  }

  /** What was written; the spool takes no more. */
  public Content finish() throws IOException {
    var sha256 = Hash.end(digest);
    if (file != null) {
      return Content.map(file, sha256);
    }
    return Content.of(memory, 0, length, sha256);
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      file.close();
    }
  }

  private FileChannel open() throws IOException {
    var path =
        Files.createFile(
            directory.resolve(UUID.randomUUID() + ".part"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } finally {
      Files.delete(path);
    }
  }

  private static void writeAll(FileChannel channel, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
