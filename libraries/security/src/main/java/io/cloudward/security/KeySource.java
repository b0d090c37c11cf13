package io.cloudward.security;

import java.security.PublicKey;
import java.util.Map;

/**
 * Where the public keys of session tokens come from. Services read them over HTTP; auth-service,
 * which owns them, supplies a bean of its own.
 */
public interface KeySource {

  /**
   * Reads the keys that are valid now, by key id.
   *
   * @throws KeysUnavailableException if they cannot be read
   */
  Map<String, PublicKey> read();
}
