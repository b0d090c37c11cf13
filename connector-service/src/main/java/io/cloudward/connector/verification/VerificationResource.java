package io.cloudward.connector.verification;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.ConnectorProblems;
import io.cloudward.connector.consent.ConsentResource;
import io.cloudward.connector.consent.ConsentStart;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.problem.FieldError;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Verifies credentials or starts a consent, and shows what was found. */
@Path("/api/connections/verifications")
@Tag(name = "Verifications")
@RunOnVirtualThread
public class VerificationResource {

  /** Microsoft Entra documentation, "Password policies": a password has at most 256 characters. */
  private static final int LONGEST_PASSWORD = 256;

  private final VerifyByPassword byPassword;
  private final ConsentStart consent;
  private final Verifications verifications;
  private final Caller caller;
  private final boolean passwordGrantEnabled;
  private final Duration consentLife;

  VerificationResource(
      VerifyByPassword byPassword,
      ConsentStart consent,
      Verifications verifications,
      Caller caller,
      ConnectorConfig config) {
    this.byPassword = byPassword;
    this.consent = consent;
    this.verifications = verifications;
    this.caller = caller;
    this.passwordGrantEnabled = config.passwordGrantEnabled();
    this.consentLife = config.verification().consentLife();
  }

  @POST
  @RolesAllowed(Permissions.CONNECTIONS_MANAGE)
  @Operation(summary = "Verify credentials of an administrator, or start a consent")
  @APIResponse(responseCode = "201", description = "Verified, or the consent was started")
  @APIResponse(responseCode = "422", description = "Refused; see reason and remedy")
  public RestResponse<VerificationResponse> verify(@NotNull @Valid VerificationRequest request) {
    try {
      return request.byConsent() ? startConsent() : verifyPassword(request);
    } catch (RefusedException e) {
      throw ConnectorProblems.verificationFailed(e.refusal());
    } finally {
      request.wipe();
    }
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Permissions.CONNECTIONS_VIEW, Permissions.PROVISIONING_MANAGE})
  @Transactional
  @Operation(summary = "What a verification found")
  @APIResponse(responseCode = "200", description = "The verification")
  @APIResponse(responseCode = "404", description = "Unknown or expired")
  public VerificationResponse get(@PathParam("id") UUID id) {
    return verifications
        .find(caller.tenant(), id)
        .map(found -> VerificationResponse.of(found, null))
        .orElseThrow(() -> Problems.notFound("verification"));
  }

  private RestResponse<VerificationResponse> startConsent() {
    var link = consent.start();
    return created(link.verification(), link.url())
        .cookie(ConsentResource.cookie(link.browser(), consentLife))
        .build();
  }

  private RestResponse<VerificationResponse> verifyPassword(VerificationRequest request) {
    if (!passwordGrantEnabled) {
      throw ConnectorProblems.passwordGrantDisabled();
    }
    requireCredentials(request);
    var verification = byPassword.verify(request);
    return created(verification, null).build();
  }

  private static RestResponse.ResponseBuilder<VerificationResponse> created(
      Verification verification, @Nullable URI consentUrl) {
    return RestResponse.ResponseBuilder.<VerificationResponse>created(
            URI.create("/api/connections/verifications/" + verification.id()))
        .entity(VerificationResponse.of(verification, consentUrl));
  }

  private static void requireCredentials(VerificationRequest request) {
    List<FieldError> missing = new ArrayList<>();
    if (request.username() == null) {
      missing.add(new FieldError("username", "must not be empty"));
    }
    var password = request.password();
    if (password == null || password.length == 0 || password.length > LONGEST_PASSWORD) {
      missing.add(new FieldError("password", "must have 1 to " + LONGEST_PASSWORD + " characters"));
    }
    if (!missing.isEmpty()) {
      throw Problems.invalid(missing);
    }
  }
}
