package io.cloudward.provisioning.verification;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks connector-service over HTTP, with the caller's own session token. */
@ApplicationScoped
class HttpVerificationGateway implements VerificationGateway {

  private static final Logger LOG = Logger.getLogger(HttpVerificationGateway.class);

  /** Seconds after which trying again makes sense: a restart of connector-service takes about 5. */
  private static final int RETRY_AFTER = 5;

  private final ConnectorClient connector;
  private final SecurityIdentity identity;

  HttpVerificationGateway(@RestClient ConnectorClient connector, SecurityIdentity identity) {
    this.connector = connector;
    this.identity = identity;
  }

  @Override
  public Optional<Verification> find(UUID id) {
    try {
      var response = connector.verification(id, authorization());
      if (response == null || !response.isComplete()) {
        throw unavailable();
      }
      return response.toVerification();
    } catch (WebApplicationException e) {
      return refused(e.getResponse().getStatus());
    } catch (ProcessingException e) {
      LOG.warnf("connector-service gave no useful answer: %s", e.getClass().getName());
      throw unavailable();
    }
  }

  private static Optional<Verification> refused(int status) {
    return switch (status) {
      case 404, 410 -> Optional.empty();
      case 403 ->
          throw Problems.of(
              "forbidden",
              403,
              "Forbidden",
              "Verifications may be seen with the permission connections:view only.");
      default -> {
        LOG.warnf("connector-service answered status=%d", status);
        throw unavailable();
      }
    };
  }

  private static HttpProblem unavailable() {
    return HttpProblem.builder()
        .withType(URI.create(Problems.TYPE_BASE + "connector-unavailable"))
        .withStatus(503)
        .withTitle("The verification cannot be read now")
        .withDetail("connector-service does not answer. Nothing was submitted; try again.")
        .withHeader("Retry-After", RETRY_AFTER)
        .build();
  }

  private String authorization() {
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return "Bearer " + token.getRawToken();
    }
    throw new IllegalStateException("nobody is authenticated");
  }
}
