package io.cloudward.auth.launch;

import java.time.Instant;

/**
 * A sign-in under way, kept encrypted in a cookie of the browser that started it: only that browser
 * can finish it.
 *
 * @param issuer the provider that was asked
 * @param state what comes back with the answer
 * @param nonce what must stand in the identity token
 * @param verifier proves to the provider that the code is ours (RFC 7636)
 * @param target where to go afterwards
 * @param expiresAt until when it must be finished
 */
record LoginFlow(
    String issuer, String state, String nonce, String verifier, String target, Instant expiresAt) {

  @Override
  public String toString() {
    return "LoginFlow[issuer=" + issuer + "]";
  }
}
