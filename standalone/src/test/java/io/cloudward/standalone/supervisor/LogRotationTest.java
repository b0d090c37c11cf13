package io.cloudward.standalone.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogRotationTest {

  @TempDir private Path directory = Path.of("");

  @Test
  void movesALargeLogAsideWhileItsWriterGoesOn() throws IOException {
    var log = directory.resolve("service.log");
    try (var writer =
        Files.newOutputStream(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      writer.write(new byte[200]);
      new LogRotation(directory, 100).rotate();
      writer.write(new byte[10]);
    }

    assertThat(log).hasSize(10);
    assertThat(directory.resolve("service.log.1")).hasSize(200);
  }

  @Test
  void keepsThreeOldOnes() throws IOException {
    for (var round = 0; round < 5; round++) {
      Files.write(directory.resolve("service.log"), new byte[200 + round]);
      new LogRotation(directory, 100).rotate();
    }

    try (var files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "service.log", "service.log.1", "service.log.2", "service.log.3");
    }
    assertThat(directory.resolve("service.log.1")).hasSize(204);
  }

  @Test
  void leavesSmallLogsAlone() throws IOException {
    Files.write(directory.resolve("service.log"), new byte[100]);

    new LogRotation(directory, 100).rotate();

    assertThat(directory.resolve("service.log")).hasSize(100);
  }
}
