package io.cloudward.log.checkpoint;

import io.cloudward.log.LogConfig;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

/** Checkpoints outside the database: one file per tenant, one JSON object per line. */
@ApplicationScoped
public class CheckpointFile {

  private final Path directory;

  CheckpointFile(LogConfig config) {
    this.directory = config.checkpoint().directory().resolve("checkpoints");
  }

  /** Appends a line and returns when it is on the disk. */
  void append(Checkpoint checkpoint) {
    try {
      Files.createDirectories(directory);
      var line = new String(EventJson.write(checkpoint), StandardCharsets.UTF_8) + "\n";
      try (var file =
          FileChannel.open(
              of(checkpoint.tenantId()), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
        file.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint cannot be written outside the database", e);
    }
  }

  /** All checkpoints of a tenant; a line that a crash cut short is left out. */
  public List<Checkpoint> read(UUID tenant) {
    try (var lines = Files.lines(of(tenant))) {
      return lines
          .filter(line -> line.endsWith("}"))
          .map(line -> EventJson.read(line.getBytes(StandardCharsets.UTF_8), Checkpoint.class))
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException("checkpoints outside the database cannot be read", e);
    }
  }

  private Path of(UUID tenant) {
    return directory.resolve(tenant + ".jsonl");
  }
}
