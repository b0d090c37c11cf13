package io.cloudward.auth.launch;

import io.cloudward.auth.AuthProblems;
import io.cloudward.auth.session.SessionCookies;
import io.cloudward.auth.session.Sessions;
import io.cloudward.security.SessionCookie;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Where the provider sends the browser back to. */
@Path("/api/auth/callback")
@Tag(name = "Sign-in")
@PermitAll
@BrowserJourney
@RunOnVirtualThread
class CallbackResource {

  private final CallbackHandler callback;
  private final LaunchHandler launch;
  private final LoginFlowCookie flowCookie;
  private final Sessions sessions;
  private final SessionCookies cookies;

  CallbackResource(
      CallbackHandler callback,
      LaunchHandler launch,
      LoginFlowCookie flowCookie,
      Sessions sessions,
      SessionCookies cookies) {
    this.callback = callback;
    this.launch = launch;
    this.flowCookie = flowCookie;
    this.sessions = sessions;
    this.cookies = cookies;
  }

  @GET
  @Operation(operationId = "finishSignIn", summary = "Finish a sign-in from a control panel")
  @APIResponse(responseCode = "303", description = "Signed in; to the target of the sign-in")
  public Response finish(
      @BeanParam CallbackRequest answer,
      @Parameter(hidden = true) @CookieParam(LoginFlowCookie.NAME) @Nullable String flowValue,
      @Parameter(hidden = true) @CookieParam(SessionCookie.REFRESH_NAME)
          @Nullable String earlierSession) {
    var flow =
        flowCookie
            .read(flowValue)
            .orElseThrow(
                () ->
                    AuthProblems.launchRefused(
                        "NOT_STARTED_HERE",
                        "This browser did not start this sign-in, or it took too long."));
    var user = callback.handle(flow, answer);
    if (earlierSession != null) {
      sessions.end(earlierSession);
    }
    var session =
        launch
            .handle(user)
            .orElseThrow(
                () ->
                    AuthProblems.launchRefused(
                        "NOT_ALLOWED", "The user may not sign in here. Ask an administrator."));
    return Response.seeOther(URI.create(flow.target()))
        .cookie(cookies.of(session))
        .cookie(flowCookie.gone())
        .build();
  }
}
