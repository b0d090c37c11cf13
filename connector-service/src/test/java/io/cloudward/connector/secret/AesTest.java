package io.cloudward.connector.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AesTest {

  private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
  private static final UUID TWO = UUID.fromString("00000000-0000-0000-0000-000000000002");

  private final byte[] key = Aes.newKey();

  @Test
  void opensWhatItSealed() {
    var place = place(ONE, "record");

    assertThat(Aes.open(key, Aes.seal(key, "secret".getBytes(UTF_8), place), place))
        .asString(UTF_8)
        .isEqualTo("secret");
  }

  @Test
  void sealsTheSameSecretDifferentlyEachTime() {
    var place = place(ONE, "record");

    assertThat(Aes.seal(key, new byte[8], place)).isNotEqualTo(Aes.seal(key, new byte[8], place));
  }

  @Test
  void doesNotOpenASecretAtAnotherTenantsPlace() {
    var sealed = Aes.seal(key, new byte[8], place(ONE, "record"));

    assertThatThrownBy(() -> Aes.open(key, sealed, place(TWO, "record")))
        .isInstanceOf(SecretUnreadableException.class);
  }

  @Test
  void doesNotOpenASecretMovedToAnotherRecord() {
    var sealed = Aes.seal(key, new byte[8], place(ONE, "record"));

    assertThatThrownBy(() -> Aes.open(key, sealed, place(ONE, "other")))
        .isInstanceOf(SecretUnreadableException.class);
  }

  @Test
  void noticesAChangedByte() {
    var sealed = Aes.seal(key, new byte[8], place(ONE, "record"));
    sealed[sealed.length - 1] ^= 1;

    assertThatThrownBy(() -> Aes.open(key, sealed, place(ONE, "record")))
        .isInstanceOf(SecretUnreadableException.class);
  }

  private static byte[] place(UUID tenant, String record) {
    return new SecretAddress(tenant, ONE, SecretPurpose.DELEGATE_PASSWORD, record).associated();
  }
}
