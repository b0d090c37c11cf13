package io.cloudward.provisioning.retry;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.util.Set;
import java.util.UUID;

/**
 * Try services of a task again.
 *
 * @param services empty for all that failed
 */
record RetryTask(UUID tenantId, UUID taskId, Set<Service> services, Actor requestedBy) {

  RetryTask {
    services = Set.copyOf(services);
  }
}
