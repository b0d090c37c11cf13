package io.cloudward.sandbox.microsoft365.gate;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.FaultSetting;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns the token of a call into its caller. */
@ApplicationScoped
class Authentication {
  private static final String PREFIX = "Bearer ";

  private final Tokens tokens;
  private final Directory directory;
  private final Faults faults;

  Authentication(Tokens tokens, Directory directory, Faults faults) {
    this.tokens = tokens;
    this.directory = directory;
    this.faults = faults;
  }

  Caller caller(@Nullable String authorization) {
    if (authorization == null
        || !authorization.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      throw refused("Access token is empty.");
    }
    var claims =
        tokens
            .readAccess(authorization.substring(PREFIX.length()).trim())
            .orElseThrow(() -> refused("CompactToken validation failed."));
    var organization =
        directory
            .find(claims.path("tid").asText())
            .orElseThrow(() -> refused("The tenant of the token does not exist."));
    if (tokens.isExpired(claims) || isPlayedAsExpired(claims, organization.id())) {
      throw refused("Lifetime validation failed, the token is expired.");
    }
    var user = claims.path("idtyp").asText().equals("user") ? claims.path("oid").asText() : null;
    if (user != null && organization.user(user).isEmpty()) {
      throw refused("The user of the token does not exist.");
    }
    return new Caller(organization, claims.path("appid").asText(), user, permissions(claims));
  }

  private boolean isPlayedAsExpired(JsonNode claims, String organization) {
    var issued = Instant.ofEpochSecond(claims.path("iat").asLong());
    return faults
        .strikes(Fault.EXPIRED_TOKENS, organization, "")
        .filter(setting -> setting.is("always") || isBefore(issued, setting))
        .isPresent();
  }

  private static boolean isBefore(Instant issued, FaultSetting setting) {
    var since = setting.since();
    return since != null && issued.getEpochSecond() < since.getEpochSecond();
  }

  private static Set<String> permissions(JsonNode claims) {
    var permissions = new LinkedHashSet<String>();
    claims.path("roles").forEach(role -> permissions.add(role.asText()));
    permissions.addAll(Arrays.asList(claims.path("scp").asText("").split(" +")));
    permissions.remove("");
    return permissions;
  }

  private static GraphError refused(String message) {
    return new GraphError(
        401,
        "InvalidAuthenticationToken",
        message,
        Map.of("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\""));
  }
}
