package io.cloudward.auth.session;

import io.cloudward.auth.AuthProblems;
import io.cloudward.security.Caller;
import io.cloudward.security.SessionCookie;
import io.quarkus.security.Authenticated;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The session that a call comes with. */
@Path("/api/auth/session")
@Tag(name = "Session")
@RunOnVirtualThread
class SessionResource {

  private final ReadSessionHandler reader;
  private final Sessions sessions;
  private final SessionCookies cookies;
  private final SecurityIdentity identity;
  private final Caller caller;

  SessionResource(
      ReadSessionHandler reader,
      Sessions sessions,
      SessionCookies cookies,
      SecurityIdentity identity,
      Caller caller) {
    this.reader = reader;
    this.sessions = sessions;
    this.cookies = cookies;
    this.identity = identity;
    this.caller = caller;
  }

  @GET
  @Authenticated
  @Operation(operationId = "currentSession", summary = "Who am I, and what may I do")
  public SessionResponse current() {
    return reader.current();
  }

  @POST
  @Path("/refresh")
  @PermitAll
  @Operation(operationId = "refreshSession", summary = "Renew the session before its token ends")
  @APIResponse(
      responseCode = "200",
      description = "The renewed session, in new cookies",
      content = @Content(schema = @Schema(implementation = SessionResponse.class)))
  public Response refresh(
      @Parameter(hidden = true) @CookieParam(SessionCookie.REFRESH_NAME)
          @Nullable String refreshToken) {
    return Optional.ofNullable(refreshToken)
        .flatMap(sessions::refresh)
        .map(session -> Response.ok(session.view()).cookie(cookies.of(session)).build())
        .orElseThrow(AuthProblems::sessionEnded);
  }

  @DELETE
  @PermitAll
  @Operation(operationId = "signOut", summary = "Sign out here; succeeds without a session too")
  @APIResponse(responseCode = "204", description = "Signed out; the cookies are gone")
  public Response signOut(
      @Parameter(hidden = true) @CookieParam(SessionCookie.REFRESH_NAME)
          @Nullable String refreshToken) {
    if (refreshToken == null) {
      authenticatedSession().ifPresent(sessions::end);
    } else {
      sessions.end(refreshToken);
    }
    return Response.noContent()
        .cookie(cookies.gone())
        .header("Clear-Site-Data", "\"cache\", \"storage\"")
        .build();
  }

  private Optional<UUID> authenticatedSession() {
    try {
      return identity.isAnonymous() ? Optional.empty() : caller.claim("sid").map(UUID::fromString);
    } catch (AuthenticationFailedException e) {
      return Optional.empty();
    }
  }
}
