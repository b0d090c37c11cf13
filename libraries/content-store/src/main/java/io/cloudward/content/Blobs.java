package io.cloudward.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Named byte sequences on some medium. Keys are path-like: segments of letters, digits and {@code
 * ._:~-} joined by {@code /}. A listing that begins after a write ended shows that write.
 */
public interface Blobs extends AutoCloseable {

  /**
   * A listed blob.
   *
   * @param key its whole key
   * @param modified when it was written, by the medium's clock
   */
  record Blob(String key, Instant modified) {}

  /** A directory of this machine for files that are being written. */
  Path spool();

  /** Makes {@code file} the blob {@code key}, durably, whole or not at all; the file is gone. */
  void move(Path file, String key) throws IOException;

  /** Writes an empty blob, durably; one that is there already counts as written now. */
  void mark(String key) throws IOException;

  /** The bytes of a blob, or empty if there is none. */
  Optional<InputStream> open(String key) throws IOException;

  /** Removes a blob; nothing happens if there is none. */
  void delete(String key) throws IOException;

  /** Every blob whose key begins with {@code prefix}, which ends with {@code /}. */
  List<Blob> list(String prefix) throws IOException;

  /** Names one level below {@code prefix}, which ends with {@code /}. */
  List<String> children(String prefix) throws IOException;

  @Override
  void close() throws IOException;
}
