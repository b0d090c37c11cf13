package io.cloudward.keys;

import java.security.GeneralSecurityException;

/** Wraps data keys with a master key. A second implementation may ask a key management service. */
public interface KeyWrapper {

  /** Id of the master key that wraps now: at most 64 ASCII characters. */
  String currentKeyId();

  /** Encrypts a data key with the current master key, bound to {@code associated}. */
  byte[] wrap(byte[] dataKey, byte[] associated) throws GeneralSecurityException;

  /**
   * Decrypts a data key.
   *
   * @throws GeneralSecurityException if the master key is unknown or the bytes were changed
   */
  byte[] unwrap(String keyId, byte[] wrapped, byte[] associated) throws GeneralSecurityException;
}
