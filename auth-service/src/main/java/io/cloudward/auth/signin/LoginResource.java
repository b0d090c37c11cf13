package io.cloudward.auth.signin;

import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.session.SessionCookies;
import io.cloudward.auth.session.SessionResponse;
import io.cloudward.auth.signin.LoginDecision.Granted;
import io.cloudward.auth.signin.LoginDecision.Locked;
import io.cloudward.auth.signin.LoginDecision.Refused;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-in of local administrators. */
@Path("/api/auth/login")
@Tag(name = "Sign-in")
@RunOnVirtualThread
class LoginResource {

  private final LoginHandler handler;
  private final SessionCookies cookies;

  LoginResource(LoginHandler handler, SessionCookies cookies) {
    this.handler = handler;
    this.cookies = cookies;
  }

  @POST
  @PermitAll
  @Operation(operationId = "signIn", summary = "Sign in with user name and password")
  @APIResponse(
      responseCode = "200",
      description = "Signed in; the session is in cookies",
      content = @Content(schema = @Schema(implementation = SessionResponse.class)))
  @APIResponse(responseCode = "401", description = "User name or password is not right")
  @APIResponse(responseCode = "429", description = "Too many attempts; see Retry-After")
  public Response login(@NotNull @Valid LoginRequest request) {
    return switch (handler.handle(request)) {
      case Granted granted ->
          Response.ok(granted.session().view()).cookie(cookies.of(granted.session())).build();
      case Refused refused -> throw AuthProblems.signInFailed();
      case Locked locked -> throw AuthProblems.tooManyAttempts(locked.patience());
    };
  }
}
