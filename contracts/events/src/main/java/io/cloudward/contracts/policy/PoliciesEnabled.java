package io.cloudward.contracts.policy;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The policies of a service act from now on.
 *
 * @param taskId the task (one submission) that the fact belongs to
 * @param attempt 1 for the submission, one more for each retry
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param policies the default policies of the service
 * @param enabledAt when they began to act
 */
public record PoliciesEnabled(
    UUID taskId,
    int attempt,
    UUID organizationId,
    Service service,
    List<PolicySummary> policies,
    Instant enabledAt) {
  public PoliciesEnabled {
    policies = List.copyOf(policies);
  }
}
