package io.cloudward.sandbox.microsoft365.control;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.application.Certificates;
import io.cloudward.sandbox.microsoft365.application.RequiredPermissions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applications registered with the identity platform. */
@Path("/control/applications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ApplicationsResource {
  private static final Instant NEVER = Instant.parse("2099-12-31T00:00:00Z");

  private final ApplicationRegistry registry;
  private final SandboxConfig config;

  ApplicationsResource(ApplicationRegistry registry, SandboxConfig config) {
    this.registry = registry;
    this.config = config;
  }

  /** An application without its credentials. */
  public record ApplicationView(
      String clientId,
      String displayName,
      boolean enabled,
      int certificates,
      List<String> applicationPermissions,
      List<String> delegatedPermissions) {}

  /**
   * A registration; for a known client id, the certificate is added to it.
   *
   * @param certificate X.509 in PEM form
   */
  public record Registration(
      @Nullable String clientId,
      @Nullable String displayName,
      @Nullable String certificate,
      @Nullable String secret,
      @Nullable List<String> redirectUris,
      @Nullable List<String> applicationPermissions,
      @Nullable List<String> delegatedPermissions) {
    @Override
    public String toString() {
      return "Registration[" + clientId + "]";
    }
  }

  /** All applications. */
  @GET
  public List<ApplicationView> list() {
    return registry.all().stream().map(ApplicationsResource::view).toList();
  }

  /** Registers an application, or adds a certificate to one; without client id, to Cloudward's. */
  @POST
  public ApplicationView register(Registration registration) {
    var clientId = Objects.requireNonNullElse(registration.clientId(), config.clientId());
    if (registry.find(clientId).isEmpty()) {
      registry.put(application(clientId, registration));
    }
    var pem = registration.certificate();
    if (pem != null) {
      registry.addCertificate(clientId, certificate(pem));
    }
    return view(registry.find(clientId).orElseThrow());
  }

  private static Application application(String clientId, Registration registration) {
    var secret = registration.secret();
    return new Application(
        clientId,
        Objects.requireNonNullElse(registration.displayName(), "Application " + clientId),
        true,
        secret == null ? List.of() : List.of(new Application.Secret(secret, NEVER)),
        List.of(),
        Objects.requireNonNullElse(registration.redirectUris(), List.of()),
        Objects.requireNonNullElse(
            registration.applicationPermissions(), RequiredPermissions.APPLICATION),
        Objects.requireNonNullElse(
            registration.delegatedPermissions(), RequiredPermissions.DELEGATED));
  }

  private static Application.Certificate certificate(String pem) {
    var certificate = new Application.Certificate(pem);
    try {
      Certificates.parse(certificate);
    } catch (IllegalArgumentException e) {
      throw ControlProblem.badRequest("certificate: not an X.509 certificate in PEM form");
    }
    return certificate;
  }

  private static ApplicationView view(Application application) {
    return new ApplicationView(
        application.clientId(),
        application.displayName(),
        application.enabled(),
        application.certificates().size(),
        application.applicationPermissions(),
        application.delegatedPermissions());
  }
}
