package io.cloudward.provisioning.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One submission.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param submittedBy name of the person or program
 * @param promoteDelegateAccounts whether the delegate account becomes a Global Administrator
 * @param percent progress from 0 to 100, the mean of its services
 * @param services one line per service
 */
public record TaskView(
    UUID id,
    TaskKind kind,
    UUID organizationId,
    String organizationName,
    Instant submittedAt,
    String submittedBy,
    boolean promoteDelegateAccounts,
    TaskState state,
    int percent,
    List<LineView> services) {

  public TaskView {
    services = List.copyOf(services);
  }
}
