package io.cloudward.quarantine.bulk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A bulk job and how far it is.
 *
 * @param total items that are meant
 * @param done items that the action was taken on
 * @param unneeded items on which it had been taken before
 * @param refused items that it could not be taken on
 */
@Schema(name = "BulkJob")
public record BulkResponse(
    UUID id,
    BulkAction action,
    State state,
    int total,
    int done,
    int unneeded,
    int refused,
    String startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  /** Whether something is left to do. */
  @Schema(name = "BulkState")
  public enum State {
    RUNNING,
    COMPLETED
  }

  static BulkResponse of(BulkJob job) {
    return new BulkResponse(
        job.id(),
        job.action(),
        job.finishedAt().isPresent() ? State.COMPLETED : State.RUNNING,
        job.total(),
        job.done(),
        job.unneeded(),
        job.refused(),
        job.actor().name(),
        job.createdAt(),
        job.finishedAt().orElse(null));
  }
}
