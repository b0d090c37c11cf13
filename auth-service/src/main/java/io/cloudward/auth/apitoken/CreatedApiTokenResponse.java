package io.cloudward.auth.apitoken;

import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;

/**
 * A new API token; the only time that the token itself is shown.
 *
 * @param id to revoke it by
 * @param name what it is for, in short
 * @param scopes permissions of the program
 * @param expiresAt when it ends
 * @param token what the program sends as {@code Authorization: Bearer}
 */
public record CreatedApiTokenResponse(
    UUID id, String name, SortedSet<String> scopes, Instant expiresAt, String token) {

  static CreatedApiTokenResponse of(ApiTokenResponse view, String token) {
    return new CreatedApiTokenResponse(
        view.id(), view.name(), view.scopes(), view.expiresAt(), token);
  }

  @Override
  public String toString() {
    return "CreatedApiTokenResponse[id=" + id + "]";
  }
}
