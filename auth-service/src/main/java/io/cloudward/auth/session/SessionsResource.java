package io.cloudward.auth.session;

import io.cloudward.security.Caller;
import io.cloudward.web.page.Page;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All sessions of the caller. */
@Path("/api/auth/sessions")
@Tag(name = "Session")
@Authenticated
@RunOnVirtualThread
class SessionsResource {

  private final ReadSessionHandler reader;
  private final SignOutEverywhereHandler everywhere;
  private final Sessions sessions;
  private final SessionCookies cookies;
  private final Caller caller;

  SessionsResource(
      ReadSessionHandler reader,
      SignOutEverywhereHandler everywhere,
      Sessions sessions,
      SessionCookies cookies,
      Caller caller) {
    this.reader = reader;
    this.everywhere = everywhere;
    this.sessions = sessions;
    this.cookies = cookies;
    this.caller = caller;
  }

  @GET
  @Operation(operationId = "listOwnSessions", summary = "Own sessions, newest first; never paged")
  public Page<OwnSessionResponse> list() {
    return new Page<>(reader.own(), null);
  }

  @DELETE
  @Path("/{id}")
  @Operation(operationId = "endOwnSession", summary = "End one of the own sessions")
  public void end(@PathParam("id") UUID id) {
    sessions.end(reader.requireOwn(id));
  }

  @DELETE
  @Operation(operationId = "signOutEverywhere", summary = "End all own sessions, this one too")
  @APIResponse(responseCode = "204", description = "Signed out everywhere")
  public Response signOutEverywhere() {
    everywhere.handle(caller.id());
    return Response.noContent().cookie(cookies.gone()).build();
  }
}
