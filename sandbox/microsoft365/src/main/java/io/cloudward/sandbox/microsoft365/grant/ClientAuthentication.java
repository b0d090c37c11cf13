package io.cloudward.sandbox.microsoft365.grant;

import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out which application asks, and whether it can prove it. */
@ApplicationScoped
class ClientAuthentication {
  private final ApplicationRegistry registry;
  private final ClientAssertions assertions;
  private final SandboxClock clock;

  ClientAuthentication(
      ApplicationRegistry registry, ClientAssertions assertions, SandboxClock clock) {
    this.registry = registry;
    this.assertions = assertions;
    this.clock = clock;
  }

  /** The application, which must have proved itself. */
  Application proven(TokenRequest request) {
    var application = named(request);
    if (!prove(request, application)) {
      throw new IdentityError(Aadsts.NO_CREDENTIAL);
    }
    return application;
  }

  /** The application; a credential is optional, but a wrong one is refused. */
  Application known(TokenRequest request) {
    var application = named(request);
    prove(request, application);
    return application;
  }

  private Application named(TokenRequest request) {
    var clientId = request.required("client_id");
    var application =
        registry
            .find(clientId)
            .orElseThrow(() -> new IdentityError(Aadsts.APP_NOT_INSTALLED, clientId));
    if (!application.enabled()) {
      throw new IdentityError(Aadsts.APP_DISABLED, clientId);
    }
    return application;
  }

  private boolean prove(TokenRequest request, Application application) {
    var assertion = request.optional("client_assertion");
    if (assertion.isPresent()) {
      assertions.check(assertion.get(), application, request);
      return true;
    }
    var secret = request.optional("client_secret");
    secret.ifPresent(value -> checkSecret(value, application));
    return secret.isPresent();
  }

  private void checkSecret(String value, Application application) {
    Optional<Application.Secret> known =
        application.secrets().stream().filter(secret -> secret.value().equals(value)).findFirst();
    if (known.isEmpty()) {
      throw new IdentityError(Aadsts.BAD_SECRET, application.clientId());
    }
    if (known.get().expires().isBefore(clock.now())) {
      throw new IdentityError(Aadsts.EXPIRED_SECRET, application.clientId());
    }
  }
}
