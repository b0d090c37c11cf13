package io.cloudward.connector.synchronization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation as clients see it.
 *
 * @param id its id
 * @param organizationId the organization
 * @param state RUNNING, SUCCEEDED or FAILED
 * @param reason why it failed
 * @param remedy what can be done about it
 * @param requestedAt when it was asked for
 * @param endedAt when it ended
 */
public record SynchronizationResponse(
    UUID id,
    UUID organizationId,
    String state,
    @Nullable String reason,
    @Nullable String remedy,
    Instant requestedAt,
    @Nullable Instant endedAt) {

  static SynchronizationResponse of(Synchronization synchronization) {
    return new SynchronizationResponse(
        synchronization.id(),
        synchronization.organizationId(),
        synchronization.state().name(),
        synchronization.reason(),
        synchronization.remedy(),
        synchronization.requestedAt(),
        synchronization.endedAt());
  }
}
