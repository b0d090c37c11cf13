package io.cloudward.log.timeline;

import io.cloudward.contracts.provisioning.ProvisioningCompleted;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceDeprovisioned;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import java.util.Map;

/** What facts of provisioning say in the log. Pure. */
final class ProvisioningEntries {

  private ProvisioningEntries() {}

  static TimelineEntry of(ServiceProvisionRequested said) {
    return new TimelineEntry(
        Kind.PROVISIONING,
        "ServiceProvisionRequested",
        said.organizationId(),
        said.service(),
        Outcome.STARTED,
        said.requestedBy().name()
            + " asked to protect "
            + TimelineEntry.name(said.service())
            + " of "
            + said.organizationName(),
        Map.of(
            "taskId", said.taskId(),
            "attempt", said.attempt(),
            "promoteDelegateAccounts", said.promoteDelegateAccounts(),
            "requestedBy", said.requestedBy().name()));
  }

  static TimelineEntry of(ProvisioningCompleted said) {
    return new TimelineEntry(
        Kind.PROVISIONING,
        "ProvisioningCompleted",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        TimelineEntry.name(said.service()) + " is ready to be protected",
        Map.of("taskId", said.taskId(), "attempt", said.attempt()));
  }

  static TimelineEntry of(ProvisioningFailed said) {
    return new TimelineEntry(
        Kind.PROVISIONING,
        "ProvisioningFailed",
        said.organizationId(),
        said.service(),
        Outcome.FAILURE,
        TimelineEntry.name(said.service()) + " could not be provisioned: " + said.remedy(),
        Map.of(
            "taskId", said.taskId(),
            "attempt", said.attempt(),
            "reason", said.reason(),
            "remedy", said.remedy()));
  }

  static TimelineEntry of(ServiceDeprovisionRequested said) {
    return new TimelineEntry(
        Kind.PROVISIONING,
        "ServiceDeprovisionRequested",
        said.organizationId(),
        said.service(),
        Outcome.STARTED,
        said.requestedBy().name()
            + " asked to end the protection of "
            + TimelineEntry.name(said.service())
            + " of "
            + said.organizationName(),
        Map.of("taskId", said.taskId(), "requestedBy", said.requestedBy().name()));
  }

  static TimelineEntry of(ServiceDeprovisioned said) {
    return new TimelineEntry(
        Kind.PROVISIONING,
        "ServiceDeprovisioned",
        said.organizationId(),
        said.service(),
        Outcome.SUCCESS,
        TimelineEntry.name(said.service()) + " is not protected any more",
        Map.of("taskId", said.taskId()));
  }
}
