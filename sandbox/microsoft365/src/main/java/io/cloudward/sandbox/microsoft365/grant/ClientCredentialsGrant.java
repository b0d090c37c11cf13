package io.cloudward.sandbox.microsoft365.grant;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import io.cloudward.sandbox.microsoft365.identity.Tenants;
import io.cloudward.sandbox.microsoft365.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The application asks for itself. */
@ApplicationScoped
class ClientCredentialsGrant {
  private final ClientAuthentication clients;
  private final Tenants tenants;
  private final Grants grants;
  private final Faults faults;
  private final Tokens tokens;
  private final TokenAnswers answers;

  ClientCredentialsGrant(
      ClientAuthentication clients,
      Tenants tenants,
      Grants grants,
      Faults faults,
      Tokens tokens,
      TokenAnswers answers) {
    this.clients = clients;
    this.tenants = tenants;
    this.grants = grants;
    this.faults = faults;
    this.tokens = tokens;
    this.answers = answers;
  }

  ObjectNode answer(TokenRequest request) {
    var organization = tenants.named(request.tenant());
    var application = clients.proven(request);
    var scope = request.required("scope");
    if (!Scopes.ofResources(request.scopes()).equals(List.of(Scopes.DEFAULT))) {
      throw new IdentityError(Aadsts.SCOPE_NOT_DEFAULT, scope);
    }
    if (!isInstalled(organization, application)) {
      throw new IdentityError(Aadsts.APP_NOT_INSTALLED, application.clientId());
    }
    return answers.bearer(tokens.forApplication(organization, application));
  }

  private boolean isInstalled(Organization organization, Application application) {
    return grants.principal(organization, application.clientId()).isPresent()
        && faults.strikes(Fault.REVOKED_CONSENT, organization.id(), "").isEmpty();
  }
}
