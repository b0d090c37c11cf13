package io.cloudward.auth.launch;

import io.cloudward.security.CrossSiteEntry;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where a control panel sends the browser to start a sign-in. */
@Path("/api/auth/initiate")
@Tag(name = "Sign-in")
@PermitAll
@BrowserJourney
@RunOnVirtualThread
class InitiateResource {

  private final InitiateHandler handler;
  private final LoginFlowCookie cookie;

  InitiateResource(InitiateHandler handler, LoginFlowCookie cookie) {
    this.handler = handler;
    this.cookie = cookie;
  }

  @GET
  @Operation(
      operationId = "initiateSignIn",
      summary = "Start a sign-in from a control panel (OpenID Connect Core section 4)")
  @APIResponse(responseCode = "303", description = "To the provider's sign-in")
  public Response get(
      @QueryParam("iss") @Nullable String issuer,
      @QueryParam("login_hint") @Nullable String hint,
      @QueryParam("target_link_uri") @Nullable String target) {
    return start(new InitiateRequest(issuer, hint, target));
  }

  @POST
  @CrossSiteEntry
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Operation(
      operationId = "initiateSignInByForm",
      summary = "The same with the parameters in a form")
  @APIResponse(responseCode = "303", description = "To the provider's sign-in")
  public Response post(
      @FormParam("iss") @Nullable String issuer,
      @FormParam("login_hint") @Nullable String hint,
      @FormParam("target_link_uri") @Nullable String target) {
    return start(new InitiateRequest(issuer, hint, target));
  }

  private Response start(InitiateRequest request) {
    var started = handler.handle(request);
    return Response.seeOther(started.authorization()).cookie(cookie.write(started.flow())).build();
  }
}
