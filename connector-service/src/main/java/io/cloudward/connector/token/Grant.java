package io.cloudward.connector.token;

import io.cloudward.connector.graph.AccessToken;
import org.jspecify.annotations.Nullable;

/**
 * What a token request gave.
 *
 * @param access the access token
 * @param refreshToken with which the next one is obtained, where the grant has one
 */
public record Grant(AccessToken access, @Nullable String refreshToken) {

  @Override
  public String toString() {
    return "Grant[" + access + "]";
  }
}
