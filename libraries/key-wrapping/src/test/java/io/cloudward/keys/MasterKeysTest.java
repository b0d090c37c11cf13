package io.cloudward.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeysTest {

  @Test
  void knowsARawKeyByItsDigest() {
    var keys = MasterKeys.parse(new byte[32]);

    assertThat(keys).containsOnlyKeys("66687aadf862bd77");
  }

  @Test
  void readsSeveralKeysTheCurrentOneFirst() {
    var text = "# comment\nnew:" + key((byte) 1) + "\n\nold:" + key((byte) 2) + "\n";

    var keys = MasterKeys.parse(text.getBytes(StandardCharsets.US_ASCII));

    assertThat(keys.keySet()).containsExactly("new", "old");
    assertThat(keys.get("old")).hasSize(32).containsOnly(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "id:c2hvcnQ=", "id:***", "\n\n"})
  void refusesEverythingElseWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> MasterKeys.parse(text.getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32 raw bytes");
  }

  private static String key(byte value) {
    var bytes = new byte[32];
    java.util.Arrays.fill(bytes, value);
    return Base64.getEncoder().encodeToString(bytes);
  }
}
