package io.cloudward.connector.secret;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** AES-256-GCM by Tink with a random nonce per message. */
final class Aes {

  /** Bytes of an AES-256 key. */
  static final int KEY_LENGTH = 32;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Aes() {}

  static byte[] newKey() {
    var key = new byte[KEY_LENGTH];
    RANDOM.nextBytes(key);
    return key;
  }

  static byte[] seal(byte[] key, byte[] plain, byte[] associated) {
    try {
      return new AesGcmJce(key).encrypt(plain, associated);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("encryption failed", e);
    }
  }

  static byte[] open(byte[] key, byte[] sealed, byte[] associated) {
    try {
      return new AesGcmJce(key).decrypt(sealed, associated);
    } catch (GeneralSecurityException e) {
      throw new SecretUnreadableException("a secret does not fit its key or its place", e);
    }
  }
}
