package io.cloudward.sandbox.microsoft365.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.application.GraphApplication;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Issues and verifies the identity platform's tokens. */
@ApplicationScoped
public class Tokens {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Life of a refresh token without use; Microsoft's page on refresh tokens: 90 days. */
  private static final Duration REFRESH_LIFE = Duration.ofDays(90);

  private static final String REFRESH_AUDIENCE = "refresh";

  private final SigningKey key;
  private final SandboxClock clock;
  private final SandboxConfig config;
  private final Grants grants;

  Tokens(SigningKey key, SandboxClock clock, SandboxConfig config, Grants grants) {
    this.key = key;
    this.clock = clock;
    this.config = config;
    this.grants = grants;
  }

  /** Life of access tokens. */
  public Duration life() {
    return config.tokenLife();
  }

  /** A token of the application itself; its {@code roles} are what was granted by now. */
  public String forApplication(Organization organization, Application application) {
    var claims = access(organization, application);
    var principal = grants.principal(organization, application.clientId()).orElseThrow();
    var objectId = principal.path("id").asText();
    claims.put("idtyp", "app").put("oid", objectId).put("sub", objectId);
    var roles = grants.roles(organization, application.clientId());
    if (!roles.isEmpty()) {
      var list = claims.putArray("roles");
      roles.forEach(list::add);
    }
    return Jwt.sign(key, claims);
  }

  /** A token for acting on behalf of a user, limited to scopes. */
  public String forUser(Session session, Collection<String> scopes) {
    var claims = access(session.organization(), session.application());
    person(claims, session);
    claims.put("idtyp", "user").put("scp", String.join(" ", scopes));
    var roles = claims.putArray("wids");
    DirectoryRole.of(session.organization(), session.userId())
        .forEach(role -> roles.add(role.templateId()));
    return Jwt.sign(key, claims);
  }

  /** Who signed in, for the application to read. */
  public String identity(Session session, String nonce) {
    var now = clock.now();
    var claims = JSON.objectNode();
    claims.put("iss", session.issuer()).put("aud", session.application().clientId());
    times(claims, now, config.tokenLife());
    person(claims, session);
    claims
        .put("tid", session.organization().id())
        .put("preferred_username", session.user().path("userPrincipalName").asText())
        .put("ver", "2.0");
    if (!nonce.isEmpty()) {
      claims.put("nonce", nonce);
    }
    return Jwt.sign(key, claims);
  }

  /** A refresh token of a session. */
  public String refresh(Session session, Collection<String> scopes) {
    var claims = JSON.objectNode();
    claims
        .put("aud", REFRESH_AUDIENCE)
        .put("tid", session.organization().id())
        .put("oid", session.userId())
        .put("appid", session.application().clientId())
        .put("scp", String.join(" ", scopes))
        .put("born", clock.now().toString())
        .put("jti", UUID.randomUUID().toString());
    times(claims, clock.now(), REFRESH_LIFE);
    return Jwt.sign(key, claims);
  }

  /** The claims of a genuine refresh token, expired or not. */
  public Optional<JsonNode> readRefresh(String token) {
    return genuine(token).filter(claims -> claims.path("aud").asText().equals(REFRESH_AUDIENCE));
  }

  /** The claims of a genuine access token for Graph, expired or not. */
  public Optional<JsonNode> readAccess(String token) {
    return genuine(token)
        .filter(claims -> claims.path("aud").asText().equals(GraphApplication.AUDIENCE));
  }

  /** Whether the moment in {@code exp} has come. */
  public boolean isExpired(JsonNode claims) {
    return !clock.now().isBefore(Instant.ofEpochSecond(claims.path("exp").asLong()));
  }

  private Optional<JsonNode> genuine(String token) {
    return Jwt.parse(token).filter(jwt -> jwt.isSignedBy(key.publicKey())).map(Jwt::claims);
  }

  private ObjectNode access(Organization organization, Application application) {
    var claims = JSON.objectNode();
    claims
        .put("aud", GraphApplication.AUDIENCE)
        .put("iss", "https://sts.windows.net/" + organization.id() + "/");
    times(claims, clock.now(), config.tokenLife());
    return claims
        .put("tid", organization.id())
        .put("appid", application.clientId())
        .put("app_displayname", application.displayName())
        .put("uti", UUID.randomUUID().toString())
        .put("ver", "1.0");
  }

  private static void person(ObjectNode claims, Session session) {
    claims
        .put("oid", session.userId())
        .put("sub", session.userId())
        .put("name", session.user().path("displayName").asText())
        .put("upn", session.user().path("userPrincipalName").asText());
  }

  private static void times(ObjectNode claims, Instant now, Duration life) {
    claims
        .put("iat", now.getEpochSecond())
        .put("nbf", now.getEpochSecond())
        .put("exp", now.plus(life).getEpochSecond());
  }
}
