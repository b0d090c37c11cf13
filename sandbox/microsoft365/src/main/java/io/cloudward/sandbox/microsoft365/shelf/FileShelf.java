package io.cloudward.sandbox.microsoft365.shelf;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Consumer;

/**
 * A shelf in a directory of its own. A line of the journal goes out in one write and a content is
 * renamed to its name when it is whole, so that a killed process leaves the old or the new state;
 * what a crash of the machine may lose is not worth the wait of a forced write.
 */
final class FileShelf implements Shelf {
  private static final String JOURNAL = "journal.jsonl";

  private final Path directory;
  private final ObjectMapper mapper;

  FileShelf(Path directory, ObjectMapper mapper) {
    this.directory = directory;
    this.mapper = mapper;
    attempt(
        () ->
            Files.createDirectories(
                directory,
                PosixFilePermissions.asFileAttribute(
                    PosixFilePermissions.fromString("rwx------"))));
  }

  @Override
  public void replay(Consumer<ObjectNode> reader) {
    var journal = directory.resolve(JOURNAL);
    if (Files.exists(journal)) {
      attempt(
          () -> {
            dropHalfLine(journal);
            try (var lines = Files.lines(journal)) {
              lines.forEach(line -> reader.accept(parsed(line)));
            }
            return journal;
          });
    }
  }

  @Override
  public void append(List<ObjectNode> lines) {
    attempt(
        () -> {
          try (var channel =
              FileChannel.open(
                  directory.resolve(JOURNAL),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(written(lines));
            while (bytes.hasRemaining()) {
              channel.write(bytes);
            }
            return channel;
          }
        });
  }

  @Override
  public void rewrite(List<ObjectNode> lines) {
    put(JOURNAL, attempt(() -> written(lines)));
  }

  @Override
  public void put(String name, byte[] content) {
    attempt(
        () -> {
          var fresh = directory.resolve(name + ".new");
          Files.write(fresh, content);
          return Files.move(
              fresh,
              directory.resolve(name),
              StandardCopyOption.ATOMIC_MOVE,
              StandardCopyOption.REPLACE_EXISTING);
        });
  }

  @Override
  public void extend(String name, byte[] more) {
    attempt(
        () ->
            Files.write(
                directory.resolve(name),
                more,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND));
  }

  @Override
  public InputStream open(String name, long start) {
    return attempt(
        () -> {
          var stream = Files.newInputStream(directory.resolve(name));
          stream.skipNBytes(start);
          return stream;
        });
  }

  @Override
  public long size(String name) {
    var file = directory.resolve(name);
    return attempt(() -> Files.exists(file) ? Files.size(file) : 0L);
  }

  @Override
  public void copy(String name, String copy) {
    attempt(() -> Files.copy(directory.resolve(name), directory.resolve(copy)));
  }

  @Override
  public void remove(String name) {
    attempt(() -> Files.deleteIfExists(directory.resolve(name)));
  }

  @Override
  public byte[] content(String name) {
    return attempt(() -> Files.readAllBytes(directory.resolve(name)));
  }

  private byte[] written(List<ObjectNode> lines) throws IOException {
    var bytes = new ByteArrayOutputStream();
    for (var line : lines) {
      bytes.write(mapper.writeValueAsBytes(line));
      bytes.write('\n');
    }
    return bytes.toByteArray();
  }

  private ObjectNode parsed(String line) {
    return attempt(() -> (ObjectNode) mapper.readTree(line));
  }

  private static void dropHalfLine(Path journal) throws IOException {
    try (var file = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      var end = file.size();
      var last = ByteBuffer.allocate(1);
      while (end > 0 && file.read(last.clear(), end - 1) == 1 && last.get(0) != '\n') {
        end--;
      }
      file.truncate(end);
    }
  }

  private interface Work<T> {
    T run() throws IOException;
  }

  private static <T> T attempt(Work<T> work) {
    try {
      return work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
