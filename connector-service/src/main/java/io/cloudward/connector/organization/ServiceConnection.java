package io.cloudward.connector.organization;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The connection of one service of an organization.
 *
 * @param service the service
 * @param state how far it is
 * @param attention what it needs from a person
 * @param taskId the task that decided last
 * @param attempt the attempt of that task
 * @param decidedAt when that decision was submitted; older ones that arrive late change nothing
 */
public record ServiceConnection(
    Service service,
    ConnectionState state,
    @Nullable Attention attention,
    UUID taskId,
    int attempt,
    Instant decidedAt) {

  /** Whether this decision is the one that stands. */
  public boolean isDecidedBy(UUID task, int number) {
    return taskId.equals(task) && attempt == number;
  }

  /** Whether a decision submitted then comes too late to change anything. */
  public boolean isNewerThan(UUID task, int number, Instant submitted) {
    if (taskId.equals(task)) {
      return attempt > number;
    }
    return decidedAt.isAfter(submitted);
  }

  /** Whether something of it may exist in Microsoft 365. */
  public boolean isPresent() {
    return state != ConnectionState.DISCONNECTED;
  }
}
