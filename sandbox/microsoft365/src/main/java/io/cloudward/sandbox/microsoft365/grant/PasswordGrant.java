package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.identity.SignIn;
import io.cloudward.sandbox.microsoft365.identity.Tenants;
import io.cloudward.sandbox.microsoft365.token.Session;
import jakarta.enterprise.context.ApplicationScoped;

/** The application passes on a user's password (ROPC). */
@ApplicationScoped
class PasswordGrant {
  private final ClientAuthentication clients;
  private final Tenants tenants;
  private final SignIn signIn;
  private final Scopes scopes;
  private final TokenAnswers answers;

  PasswordGrant(
      ClientAuthentication clients,
      Tenants tenants,
      SignIn signIn,
      Scopes scopes,
      TokenAnswers answers) {
    this.clients = clients;
    this.tenants = tenants;
    this.signIn = signIn;
    this.scopes = scopes;
    this.answers = answers;
  }

  ObjectNode answer(TokenRequest request) {
    var name = request.required("username");
    var password = request.required("password");
    var organization = tenants.of(request.tenant(), name);
    var application = clients.known(request);
    var asked = request.scopes();
    var user = signIn.byPassword(organization, name, password, application.clientId());
    var granted = scopes.granted(organization, application, user.path("id").asText(), asked);
    var issuer = request.baseUrl() + "/" + organization.id() + "/v2.0";
    return answers.session(
        new Session(organization, application, user, issuer), granted, asked, "");
  }
}
