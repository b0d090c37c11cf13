package io.cloudward.contracts.provisioning;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A tenant submitted the provisioning of a service. Published once per service and attempt.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param organizationName display name of the organization
 * @param service the service concerned
 * @param taskServices all services of the task, so that a reader knows the whole from any part
 * @param verificationId the verification whose access is to be used
 * @param promoteDelegateAccounts whether the delegate account becomes a Global Administrator
 * @param requestedBy who asked for it
 * @param requestedAt when it was submitted
 */
public record ServiceProvisionRequested(
    UUID taskId,
    int attempt,
    UUID organizationId,
    String organizationName,
    Service service,
    List<Service> taskServices,
    UUID verificationId,
    boolean promoteDelegateAccounts,
    Actor requestedBy,
    Instant requestedAt) {
  public ServiceProvisionRequested {
    taskServices = List.copyOf(taskServices);
  }
}
