package io.cloudward.connector.consent;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.ConnectorProblems;
import io.cloudward.connector.consent.ConsentReturn.Said;
import io.cloudward.connector.refusal.RefusedException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where the browser comes back from Microsoft's consent page. Public; the state says whose it is.
 */
@Path(ConsentResource.CALLBACK)
@Tag(name = "Verifications")
@RunOnVirtualThread
public class ConsentResource {

  /** Path of the callback, as it is registered at Microsoft. */
  public static final String CALLBACK = "/api/connections/consent/callback";

  /** Marks the browser in which a consent was started. */
  public static final String COOKIE = "__Host-cloudward-consent";

  private final ConsentReturn consents;
  private final URI portal;

  ConsentResource(ConsentReturn consents, ConnectorConfig config) {
    this.consents = consents;
    this.portal = config.publicUrl();
  }

  /** The cookie that a consent leaves in the browser; Lax, because Microsoft sends the browser. */
  public static NewCookie cookie(String word, Duration life) {
    return new NewCookie.Builder(COOKIE)
        .value(word)
        .path("/")
        .httpOnly(true)
        .secure(true)
        .sameSite(NewCookie.SameSite.LAX)
        .maxAge((int) life.toSeconds())
        .build();
  }

  @GET
  @PermitAll
  @Operation(summary = "Come back from the consent page")
  @APIResponse(
      responseCode = "303",
      description = "To the portal; the verification says how it went")
  @APIResponse(responseCode = "400", description = "Not started in this browser, or used before")
  public Response callback(
      @QueryParam("state") @Nullable String state,
      @QueryParam("admin_consent") @Nullable String consent,
      @QueryParam("tenant") @Nullable String directory,
      @QueryParam("error") @Nullable String error,
      @CookieParam(COOKIE) @Nullable String browser) {
    try {
      var id = consents.accept(new Said(state, browser, consent, directory, error));
      return Response.seeOther(URI.create(portal + "/?verification=" + id))
          .cookie(cookie("", Duration.ZERO))
          .build();
    } catch (RefusedException e) {
      throw ConnectorProblems.consentStateInvalid(e.refusal());
    }
  }
}
