package io.cloudward.connector.graph;

import java.time.Duration;
import java.time.Instant;

/**
 * A bearer token.
 *
 * @param value the token itself
 * @param issuedAt when it was obtained
 * @param expiresAt when it ends
 */
public record AccessToken(String value, Instant issuedAt, Instant expiresAt) {

  /** Whether less than four fifths of its life are over. */
  public boolean isFresh(Instant now) {
    var life = Duration.between(issuedAt, expiresAt);
    return now.isBefore(issuedAt.plus(life.multipliedBy(4).dividedBy(5)));
  }

  @Override
  public String toString() {
    return "AccessToken[expiresAt=" + expiresAt + "]";
  }
}
