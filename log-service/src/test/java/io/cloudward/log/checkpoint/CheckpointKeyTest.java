package io.cloudward.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckpointKeyTest {

  private final CheckpointKey key = CheckpointKey.generate();
  private final Checkpoint checkpoint = signed(key, 7);

  @Test
  void knowsItsOwnSignature() {
    assertThat(key.signed(checkpoint)).isTrue();
    assertThat(CheckpointKey.parse(key.pem()).signed(checkpoint)).isTrue();
  }

  @Test
  void signsAgainAfterItWasStored() {
    var stored = CheckpointKey.parse(key.pem());

    assertThat(key.signed(signed(stored, 8))).isTrue();
  }

  @Test
  void refusesAnotherStatementAndAnotherKey() {
    var changed =
        new Checkpoint(
            checkpoint.tenantId(),
            8,
            checkpoint.hash(),
            checkpoint.at(),
            checkpoint.keyId(),
            checkpoint.signature());

    assertThat(key.signed(changed)).isFalse();
    assertThat(CheckpointKey.generate().signed(checkpoint)).isFalse();
  }

  @Test
  void refusesASignatureThatIsNone() {
    var broken =
        new Checkpoint(
            checkpoint.tenantId(), 7, checkpoint.hash(), checkpoint.at(), key.id(), "no base64!");

    assertThat(key.signed(broken)).isFalse();
  }

  @Test
  void saysThatAFileHoldsNoKey() {
    assertThatThrownBy(() -> CheckpointKey.parse("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no Ed25519 key pair");
  }

  @Test
  void showsNoSecret() {
    assertThat(key).hasToString("CheckpointKey[" + key.id() + "]");
  }

  private static Checkpoint signed(CheckpointKey key, long sequence) {
    var tenant = new UUID(0, 1);
    var at = Instant.parse("2026-11-23T12:00:00Z");
    var statement = Checkpoint.statement(tenant, sequence, "abcd", at, key.id());
    return new Checkpoint(tenant, sequence, "abcd", at, key.id(), key.sign(statement));
  }
}
