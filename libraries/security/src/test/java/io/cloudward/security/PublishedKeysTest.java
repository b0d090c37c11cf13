package io.cloudward.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublishedKeysTest {

  private final Map<String, PublicKey> published = new HashMap<>();
  private Instant now = Instant.parse("2026-01-01T00:00:00Z");
  private int reads;
  private boolean away;
  private final PublishedKeys keys =
      new PublishedKeys(this::read, Duration.ofMinutes(5), () -> now);

  @BeforeEach
  void publishOneKey() throws NoSuchAlgorithmException {
    published.put("first", key());
  }

  @Test
  void noticesARotationAtOnce() throws NoSuchAlgorithmException {
    assertThat(keys.find("first")).isPresent();

    published.put("second", key());
    now = now.plusSeconds(1);

    assertThat(keys.find("second")).isPresent();
  }

  @Test
  void readsOnceForManyForgedKeyIds() {
    keys.find("first");

    for (var i = 0; i < 100; i++) {
      assertThat(keys.find("forged " + i)).isEmpty();
    }

    assertThat(reads).isEqualTo(1);
  }

  @Test
  void forgetsWithdrawnKeysAfterTheirLifetime() {
    keys.find("first");
    published.clear();
    now = now.plus(Duration.ofMinutes(6));

    assertThat(keys.find("first")).isEmpty();
  }

  @Test
  void goesOnWithKnownKeysWhileTheSourceIsAway() {
    keys.find("first");
    away = true;
    now = now.plus(Duration.ofMinutes(6));

    assertThat(keys.find("first")).isPresent();
  }

  @Test
  void saysSoWhenNoKeyWasEverRead() {
    away = true;

    assertThatThrownBy(() -> keys.find("first")).isInstanceOf(KeysUnavailableException.class);
  }

  private Map<String, PublicKey> read() {
    reads++;
    if (away) {
      throw new KeysUnavailableException("away", null);
    }
    return Map.copyOf(published);
  }

  private static PublicKey key() throws NoSuchAlgorithmException {
    return KeyPairGenerator.getInstance("EC").generateKeyPair().getPublic();
  }
}
