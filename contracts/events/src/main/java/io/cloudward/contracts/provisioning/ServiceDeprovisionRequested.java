package io.cloudward.contracts.provisioning;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A tenant asked to end the protection of a service.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param organizationName display name of the organization
 * @param service the service concerned
 * @param taskServices all services of the task, so that a reader knows the whole from any part
 * @param requestedBy who asked for it
 * @param requestedAt when it was submitted
 */
public record ServiceDeprovisionRequested(
    UUID taskId,
    UUID organizationId,
    String organizationName,
    Service service,
    List<Service> taskServices,
    Actor requestedBy,
    Instant requestedAt) {
  public ServiceDeprovisionRequested {
    taskServices = List.copyOf(taskServices);
  }
}
