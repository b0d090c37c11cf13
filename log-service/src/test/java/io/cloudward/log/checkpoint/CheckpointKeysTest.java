package io.cloudward.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudward.log.LogConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointKeysTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final Path directory;

  CheckpointKeysTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void makesAKeyThatOnlyItsOwnerMayRead() throws IOException {
    var _ = sign(keys());

    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(directory.resolve("checkpoint-key.pem"));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(directory.resolve("checkpoint-key.pem"))))
        .isEqualTo("rw-------");
  }

  @Test
  void keepsItsKeyOverARestart() {
    var checkpoint = sign(keys());

    assertThat(keys().trusted().signed(checkpoint)).isTrue();
  }

  @Test
  void trustsARetiredKeyAndSignsWithTheNewOne() throws IOException {
    var before = sign(keys());

    Files.move(
        directory.resolve("checkpoint-key.pem"), directory.resolve("checkpoint-key-2026.pem"));
    var after = sign(keys());

    assertThat(after.keyId()).isNotEqualTo(before.keyId());
    assertThat(keys().trusted().signed(before)).isTrue();
    assertThat(keys().trusted().signed(after)).isTrue();
  }

  @Test
  void trustsNoOther() {
    var foreign = CheckpointKey.generate();
    var checkpoint = sign(keys());
    var forged =
        new Checkpoint(
            checkpoint.tenantId(),
            checkpoint.sequence(),
            checkpoint.hash(),
            checkpoint.at(),
            foreign.id(),
            foreign.sign(checkpoint.statement()));

    assertThat(keys().trusted().signed(forged)).isFalse();
  }

  @Test
  void saysThatAKeyIsDamaged() throws IOException {
    Files.writeString(directory.resolve("checkpoint-key.pem"), "nothing");

    assertThatThrownBy(() -> keys().trusted()).isInstanceOf(IllegalArgumentException.class);
  }

  private static Checkpoint sign(CheckpointKeys keys) {
    return keys.sign(new UUID(0, 1), 7, new byte[32], NOON);
  }

  private CheckpointKeys keys() {
    return new CheckpointKeys(() -> new Settings(directory));
  }

  private record Settings(Path directory) implements LogConfig.Checkpoint {

    @Override
    public Optional<Path> keyFile() {
      return Optional.empty();
    }

    @Override
    public String interval() {
      return "1m";
    }
  }
}
