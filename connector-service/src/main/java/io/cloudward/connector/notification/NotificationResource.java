package io.cloudward.connector.notification;

import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Where Microsoft Graph sends change and lifecycle notifications. Public: genuine ones are known by
 * their client state.
 */
@Path("/api/connections/notifications")
@Tag(name = "Notifications")
@RunOnVirtualThread
public class NotificationResource {

  /** Graph's tokens are a few hundred characters long. */
  private static final int LONGEST_TOKEN = 4096;

  private final Notifications notifications;

  NotificationResource(Notifications notifications) {
    this.notifications = notifications;
  }

  @POST
  @PermitAll
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Receive notifications of Microsoft Graph, or prove that we do")
  @APIResponse(responseCode = "200", description = "The validation token, as text")
  @APIResponse(responseCode = "202", description = "Stored")
  public Response receive(
      @QueryParam("validationToken") @Nullable String validationToken, byte @Nullable [] body) {
    if (validationToken != null) {
      return echo(validationToken);
    }
    if (body == null || !notifications.receive(body)) {
      throw Problems.invalid("value", "must be a list of notifications");
    }
    return Response.accepted().build();
  }

  private static Response echo(String token) {
    if (token.length() > LONGEST_TOKEN) {
      throw Problems.invalid("validationToken", "must not be longer than " + LONGEST_TOKEN);
    }
    return Response.ok(token, MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8")).build();
  }
}
