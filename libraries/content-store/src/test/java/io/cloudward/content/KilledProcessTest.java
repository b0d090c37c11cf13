package io.cloudward.content;

import static io.cloudward.content.Fixture.LATER;
import static io.cloudward.content.Fixture.NOW;
import static io.cloudward.content.Fixture.TENANT;
import static io.cloudward.content.Fixture.sha256;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.content.file.FileBlobs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

  private static final Duration LONG_ENOUGH = Removal.STALE.plusHours(2);

  private Path directory;

  @BeforeEach
  void prepare(@TempDir Path temporary) {
    directory = temporary;
  }

  @Test
  void leavesContentWholeOrAbsentWhicheverStepItDiesAt() throws Exception {
    int change = 0;
    int exit;
    do {
      exit = run(++change).waitFor();
      everythingThatIsThereIsWhole();
      nothingRemainsAfterItsTime();
    } while (exit != 0);

    assertThat(change).as("changes that the process died at").isGreaterThan(15);
  }

  @Test
  void leavesNothingReadableWhenKilledWhileItWrites() throws Exception {
    var victim = run(0);
    try (var out =
        new BufferedReader(
            new InputStreamReader(victim.getInputStream(), StandardCharsets.US_ASCII))) {
      assertThat(out.readLine()).isEqualTo("writing");
      victim.destroyForcibly().waitFor();
    }

    assertThat(everythingThatIsThereIsWhole()).isZero();
    try (var spool = Files.list(directory.resolve("spool"))) {
      assertThat(spool).hasSize(1);
    }
    assertThat(nothingRemainsAfterItsTime().uploads()).isEqualTo(1);
  }

  private int everythingThatIsThereIsWhole() throws IOException {
    var blobs = new FileBlobs(directory);
    var store = Fixture.store(blobs, Fixture.keys(directory), NOW);
    int read = 0;
    for (var blob : blobs.list(Address.TENANTS)) {
      if (blob.key().contains("/" + Holdings.COPY)) {
        var path = blob.key().split("/");
        var name = path[path.length - 3];
        try (var in = store.open(TENANT, name).orElseThrow()) {
          assertThat(sha256(in.readAllBytes())).isEqualTo(name);
          read++;
        }
      }
    }
    return read;
  }

  private Swept nothingRemainsAfterItsTime() throws IOException {
    var blobs = new FileBlobs(directory);
    var store = Fixture.store(blobs, Fixture.keys(directory), LATER.plus(LONG_ENOUGH));
    var swept = store.sweep();
    assertThat(blobs.list(Address.TENANTS)).isEmpty();
    assertThat(directory.resolve("spool")).isEmptyDirectory();
    return swept;
  }

  private Process run(int change) throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Victim.class.getName(),
            directory.toString(),
            Integer.toString(change))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
