package io.cloudward.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Blobs whose process dies, as if killed, at the n-th change: before it, or halfway through. */
final class HaltingBlobs implements Blobs {

  private static final int KILLED = 137;

  private final Blobs below;
  private int left;

  HaltingBlobs(Blobs below, int changes) {
    this.below = below;
    this.left = changes;
  }

  private void count() {
    if (--left == 0) {
      Runtime.getRuntime().halt(KILLED);
    }
  }

  @Override
  public Path spool() {
    return below.spool();
  }

  @Override
  public void move(Path file, String key) throws IOException {
    count();
    below.move(file, key);
  }

  @Override
  public void mark(String key) throws IOException {
    count();
    below.mark(key);
  }

  @Override
  public Optional<InputStream> open(String key) throws IOException {
    return below.open(key);
  }

  @Override
  public void delete(String key) throws IOException {
    count();
    below.delete(key);
  }

  @Override
  public List<Blob> list(String prefix) throws IOException {
    return below.list(prefix);
  }

  @Override
  public List<String> children(String prefix) throws IOException {
    return below.children(prefix);
  }

  @Override
  public void close() throws IOException {
    below.close();
  }
}
