package io.cloudward.log.audit;

import io.cloudward.log.query.Parameters;
import io.cloudward.web.page.PageRequest;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the audit trail a client asks for; take it as {@code @BeanParam}. */
public class AuditQuery extends PageRequest {

  @QueryParam("actor")
  @Parameter(description = "Only what this actor did: id or name")
  public @Nullable String actor;

  @QueryParam("action")
  @Parameter(description = "Only this action, or all actions of this area")
  public @Nullable String action;

  @QueryParam("from")
  @Parameter(
      description = "Only what was done at this time or later",
      schema = @Schema(format = "date-time"))
  public @Nullable String from;

  @QueryParam("to")
  @Parameter(
      description = "Only what was done before this time",
      schema = @Schema(format = "date-time"))
  public @Nullable String to;

  Optional<String> actorFilter() {
    return Parameters.text("actor", actor);
  }

  Optional<String> actionFilter() {
    return Parameters.text("action", action);
  }

  Optional<OffsetDateTime> fromFilter() {
    return Parameters.time("from", from);
  }

  Optional<OffsetDateTime> toFilter() {
    return Parameters.time("to", to);
  }

  /** Name of the list with its filters, for the cursor. */
  String list() {
    return String.join("\n", "audit", actor + "", action + "", from + "", to + "");
  }
}
