package io.cloudward.dlp.scan;

import io.cloudward.dlp.engine.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written: little of it in memory, more in a file that only this process may read.
 */
final class Spool extends OutputStream {

  /** Bytes that stay in memory: as much as nearly all texts have. */
  private static final int MOST_IN_MEMORY = 256 << 10;

  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream disk;
  private long length;

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    if (disk == null && length + count > MOST_IN_MEMORY) {
      file = Files.createTempFile("scan-", "");
      disk = Files.newOutputStream(file);
      memory.writeTo(disk);
      memory.reset();
    }
    (disk == null ? memory : disk).write(bytes, offset, count);
    length += count;
  }

  /** Ends the writing. */
  void finish() throws IOException {
    if (disk != null) {
      disk.close();
    }
  }

  /** All that was written. */
  Text text(String part) {
    return file == null ? Text.of(memory.toByteArray(), part) : new Text.InFile(file, length, part);
  }

  /** Forgets it. */
  void delete() throws IOException {
    finish();
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
