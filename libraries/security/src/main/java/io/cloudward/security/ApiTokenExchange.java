package io.cloudward.security;

import java.util.Optional;

/**
 * Turns an opaque API token into a short-lived session token. Services ask auth-service over HTTP;
 * auth-service itself supplies a bean of its own.
 */
public interface ApiTokenExchange {

  /**
   * The session token for this API token; empty if it is unknown, expired or revoked.
   *
   * @throws KeysUnavailableException if it cannot be exchanged now
   */
  Optional<String> exchange(String apiToken);
}
