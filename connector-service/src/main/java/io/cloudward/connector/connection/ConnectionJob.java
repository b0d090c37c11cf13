package io.cloudward.connector.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on the connection of one service.
 *
 * @param id its id
 * @param tenant whose organization it is
 * @param organization the organization
 * @param service the service
 * @param kind what is to be done
 * @param taskId the task that asked for it
 * @param attempt the attempt of that task
 * @param verificationId whose access is used to connect
 * @param promote whether the delegate account becomes a Global Administrator
 * @param taskServices all services of the task
 * @param tries how often it failed
 * @param failingSince since when it fails without a success between
 * @param nextTryAt when it is tried next
 */
record ConnectionJob(
    UUID id,
    UUID tenant,
    UUID organization,
    Service service,
    Kind kind,
    UUID taskId,
    int attempt,
    @Nullable UUID verificationId,
    boolean promote,
    List<Service> taskServices,
    int tries,
    @Nullable Instant failingSince,
    Instant nextTryAt) {

  ConnectionJob withAttempt(int number) {
    return new ConnectionJob(
        id,
        tenant,
        organization,
        service,
        kind,
        taskId,
        number,
        verificationId,
        promote,
        taskServices,
        tries,
        failingSince,
        nextTryAt);
  }

  /** What a job does. */
  enum Kind {
    /** Connects a service. */
    CONNECT,
    /** Undoes an attempt that failed elsewhere. */
    COMPENSATE,
    /** Removes a service that the tenant gave up. */
    DISCONNECT
  }

  /** How a job ended, or that it has not. */
  enum State {
    OPEN,
    SUCCEEDED,
    FAILED,
    CANCELLED
  }
}
