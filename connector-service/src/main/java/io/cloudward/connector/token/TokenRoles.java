package io.cloudward.connector.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.graph.AccessToken;
import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads the claim {@code roles} of an application's token. Tokens are opaque to clients, but an
 * application's token is issued even without a grant, and the claim is how Microsoft tells
 * (Microsoft identity platform documentation, "OAuth 2.0 client credentials flow").
 */
public final class TokenRoles {

  private static final ObjectMapper JSON = new ObjectMapper();

  private TokenRoles() {}

  /** The permissions in the token; empty if it cannot be read. */
  public static Set<String> of(AccessToken token) {
    var parts = token.value().split("\\.", -1);
    if (parts.length != 3) {
      return Set.of();
    }
    try {
      JsonNode claims = JSON.readTree(Base64.getUrlDecoder().decode(parts[1]));
      Set<String> roles = new HashSet<>();
      claims.path("roles").forEach(role -> roles.add(role.asText()));
      return roles;
    } catch (IOException | IllegalArgumentException e) {
      return Set.of();
    }
  }
}
