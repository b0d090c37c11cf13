package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.identity.Tenants;
import io.cloudward.sandbox.microsoft365.token.Session;
import io.cloudward.sandbox.microsoft365.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;

/** The application continues a session of a user. */
@ApplicationScoped
class RefreshTokenGrant {
  private final ClientAuthentication clients;
  private final Tenants tenants;
  private final Scopes scopes;
  private final Tokens tokens;
  private final TokenAnswers answers;

  RefreshTokenGrant(
      ClientAuthentication clients,
      Tenants tenants,
      Scopes scopes,
      Tokens tokens,
      TokenAnswers answers) {
    this.clients = clients;
    this.tenants = tenants;
    this.scopes = scopes;
    this.tokens = tokens;
    this.answers = answers;
  }

  ObjectNode answer(TokenRequest request) {
    var application = clients.known(request);
    var claims =
        tokens
            .readRefresh(request.required("refresh_token"))
            .filter(known -> known.path("appid").asText().equals(application.clientId()))
            .orElseThrow(() -> new IdentityError(Aadsts.MALFORMED));
    if (tokens.isExpired(claims)) {
      throw new IdentityError(Aadsts.REFRESH_EXPIRED);
    }
    var organization = tenants.named(claims.path("tid").asText());
    var user = user(organization, claims);
    var before = Arrays.asList(claims.path("scp").asText().split(" +"));
    var asked = request.scopes().isEmpty() ? before : request.scopes();
    var granted = scopes.granted(organization, application, user.path("id").asText(), asked);
    var issuer = request.baseUrl() + "/" + organization.id() + "/v2.0";
    return answers.session(
        new Session(organization, application, user, issuer), granted, asked, "");
  }

  private static ObjectNode user(Organization organization, JsonNode claims) {
    var id = claims.path("oid").asText();
    var user = organization.user(id).orElseThrow(() -> new IdentityError(Aadsts.UNKNOWN_USER, id));
    if (!user.path("accountEnabled").asBoolean()) {
      throw new IdentityError(Aadsts.DISABLED);
    }
    var account = organization.account(id).orElseThrow(() -> new IdentityError(Aadsts.DISABLED));
    var born = Instant.parse(claims.path("born").asText());
    if (born.isBefore(account.sessionsFrom())) {
      throw new IdentityError(Aadsts.GRANT_REVOKED);
    }
    if (account.scenario() != SignInScenario.HEALTHY
        && !account.scenario().passesWithSecondFactor()) {
      throw IdentityError.of(account.scenario(), claims.path("appid").asText());
    }
    return user;
  }
}
