package io.cloudward.provisioning.stream;

import io.cloudward.provisioning.ProvisioningConfig;
import io.cloudward.provisioning.task.StoredTask;
import io.cloudward.provisioning.task.TaskView;
import io.cloudward.security.Caller;
import io.cloudward.security.Permissions;
import io.cloudward.web.problem.Problems;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** The live stream of the tenant's tasks. */
@Path("/api/provisioning/tasks/stream")
class TaskStreamResource {

  /** Unfinished tasks that a new stream begins with. */
  private static final int MOST_OPEN_TASKS = 100;

  private final TaskStreams streams;
  private final ChangeReader changes;
  private final ProvisioningConfig config;
  private final Caller caller;

  TaskStreamResource(
      TaskStreams streams, ChangeReader changes, ProvisioningConfig config, Caller caller) {
    this.streams = streams;
    this.changes = changes;
    this.config = config;
    this.caller = caller;
  }

  /**
   * Begins a stream. A new one starts with the tasks that are not closed; one that resumes starts
   * after the number it names.
   */
  @GET
  @Blocking
  @RunOnVirtualThread
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed(Permissions.PROVISIONING_VIEW)
  @Operation(
      summary = "Tasks as they change (server-sent events, resumed by Last-Event-ID)",
      description =
          "Events are named task; data is the task as it stands, id a number that grows. A task that"
              + " changed several times between two events is sent once, as it stands.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = TaskView.class)))
  @APIResponse(responseCode = "429", description = "The tenant has too many open streams")
  public Multi<OutboundSseEvent> stream(
      @HeaderParam("Last-Event-ID") @Nullable String lastEventId) {
    var tenant = caller.tenant();
    var asked = parse(lastEventId);
    streams.admit(tenant);
    var endsAt = endsAt();
    var last = changes.last(List.of(tenant)).getOrDefault(tenant, 0L);
    // A number that was never given comes from before the projection was made anew.
    var resumed = asked.filter(position -> position <= last);
    List<StoredTask> first =
        resumed.isPresent() ? List.of() : changes.open(tenant, last, MOST_OPEN_TASKS);
    return Multi.createFrom()
        .emitter(
            emitter -> {
              var stream =
                  new Subscription(tenant, resumed.orElse(last), emitter, Instant.now(), endsAt);
              emitter.onTermination(() -> streams.remove(stream));
              stream.send(first, streams::event, Instant.now());
              streams.add(stream);
            },
            BackPressureStrategy.BUFFER);
  }

  /** No stream outlives the session that opened it. */
  private Instant endsAt() {
    var longest = Instant.now().plus(config.stream().longest());
    return caller
        .claim("exp")
        .map(seconds -> Instant.ofEpochSecond(Long.parseLong(seconds)))
        .filter(expiry -> expiry.isBefore(longest))
        .orElse(longest);
  }

  private static Optional<Long> parse(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.isEmpty()) {
      return Optional.empty();
    }
    if (!lastEventId.matches("[0-9]{1,18}")) {
      throw Problems.invalid("Last-Event-ID", "must be the id of an event of this stream");
    }
    return Optional.of(Long.parseLong(lastEventId));
  }
}
