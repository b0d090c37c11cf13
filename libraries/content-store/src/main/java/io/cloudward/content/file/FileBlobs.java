package io.cloudward.content.file;

import static java.util.Objects.requireNonNull;

import io.cloudward.content.Blobs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blobs as files below a directory of one file system, which several processes may share. A write
 * is a rename of a synced file followed by a sync of its directory; empty directories go with their
 * last file.
 */
public final class FileBlobs implements Blobs {

  private static final int ATTEMPTS = 1000;

  private final Path root;
  private final Path spool;

  /** Blobs below {@code directory}, which is made if it is absent. */
  public FileBlobs(Path directory) throws IOException {
    this.root = Files.createDirectories(directory.resolve("blob"));
    this.spool = Files.createDirectories(directory.resolve("spool"));
  }

  @Override
  public Path spool() {
    return spool;
  }

  @Override
  public void move(Path file, String key) throws IOException {
    var target = path(key);
    inDirectory(target, () -> Files.move(file, target, StandardCopyOption.ATOMIC_MOVE));
  }

  @Override
  public void mark(String key) throws IOException {
    var target = path(key);
    inDirectory(
        target,
        () -> {
          try {
            Files.createFile(target);
          } catch (FileAlreadyExistsException e) {
            Files.setLastModifiedTime(target, FileTime.from(Instant.now()));
          }
        });
  }

  @Override
  public Optional<InputStream> open(String key) throws IOException {
    try {
      return Optional.of(Files.newInputStream(path(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void delete(String key) throws IOException {
    var file = path(key);
    Files.deleteIfExists(file);
    for (var up = file.getParent(); up != null && !up.equals(root); up = up.getParent()) {
      try {
        Files.delete(up);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return;
      }
    }
  }

  @Override
  public List<Blob> list(String prefix) throws IOException {
    var found = new ArrayList<Blob>();
    collect(prefix, found);
    return found;
  }

  private void collect(String prefix, List<Blob> found) throws IOException {
    for (var name : children(prefix)) {
      var key = prefix + name;
      var path = path(key);
      if (Files.isDirectory(path)) {
        collect(key + "/", found);
      } else {
        try {
          found.add(new Blob(key, Files.getLastModifiedTime(path).toInstant()));
        } catch (NoSuchFileException e) {
          // Deleted since the directory was read: it is not there.
          continue;
        }
      }
    }
  }

  @Override
  public List<String> children(String prefix) throws IOException {
    var names = new ArrayList<String>();
    try (var entries = Files.newDirectoryStream(path(prefix))) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
      return names;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return List.of();
    }
  }

  @Override
  public void close() {
    // Holds nothing open.
  }

  private interface Step {
    void run() throws IOException;
  }

  /** Another process may remove the directory while it is empty; then it is made again. */
  private static void inDirectory(Path target, Step step) throws IOException {
    var directory = requireNonNull(target.getParent());
    for (int attempt = 1; ; attempt++) {
      try {
        Files.createDirectories(directory);
        step.run();
        break;
      } catch (NoSuchFileException | FileAlreadyExistsException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
    sync(directory);
  }

  private static void sync(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (NoSuchFileException e) {
      // What was written has been deleted since, and the directory with it.
      return;
    }
  }

  private Path path(String key) {
    var path = root.resolve(key).normalize();
    if (!path.startsWith(root)) {
      throw new IllegalArgumentException("a key stays below its root");
    }
    return path;
  }
}
