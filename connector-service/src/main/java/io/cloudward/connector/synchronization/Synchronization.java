package io.cloudward.connector.synchronization;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A synchronisation of the directory of an organization.
 *
 * @param id its id
 * @param organizationId the organization
 * @param verificationId the verification of the administrator who lets us read
 * @param state how far it is
 * @param reason why it failed
 * @param remedy what can be done about it
 * @param requestedAt when it was asked for
 * @param endedAt when it ended
 * @param plan when and how often it was tried
 */
record Synchronization(
    UUID id,
    UUID organizationId,
    UUID verificationId,
    State state,
    @Nullable String reason,
    @Nullable String remedy,
    Instant requestedAt,
    @Nullable Instant endedAt,
    Plan plan) {

  /** How far it is. */
  enum State {
    RUNNING,
    SUCCEEDED,
    FAILED
  }

  /** When it is tried next, how often and since when it failed. */
  record Plan(int tries, @Nullable Instant failingSince, Instant nextTryAt) {}
}
