package io.cloudward.provisioning.process;

import io.cloudward.contracts.EventTypes;
import io.cloudward.contracts.provisioning.ProvisioningCompleted;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceDeprovisioned;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.projection.Announcer;
import io.cloudward.provisioning.task.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Says what a process says: the only place that makes events of processes. */
@ApplicationScoped
public class ProcessEvents {

  private final Announcer announcer;

  ProcessEvents(Announcer announcer) {
    this.announcer = announcer;
  }

  /** Somebody asked for it: for protection or for its end. */
  public void requested(ServiceProcess process) {
    if (process.progress().kind() == TaskKind.PROVISION) {
      provisionRequested(process);
    } else {
      deprovisionRequested(process);
    }
  }

  /** Says again what has not been answered. */
  void reminded(ServiceProcess process) {
    if (process.progress().kind() == TaskKind.DEPROVISION) {
      deprovisionRequested(process);
    } else {
      completed(process);
    }
  }

  void completed(ServiceProcess process) {
    ServiceKey key = process.key();
    Instant at = process.completedAt().orElseThrow();
    announcer.announce(
        EventTypes.PROVISIONING_COMPLETED,
        key,
        at,
        new ProvisioningCompleted(
            process.taskId(),
            process.progress().attempt(),
            key.organizationId(),
            key.service(),
            at));
  }

  void failed(ServiceProcess process, String reason, String remedy, Instant at) {
    ServiceKey key = process.key();
    announcer.announce(
        EventTypes.PROVISIONING_FAILED,
        key,
        at,
        new ProvisioningFailed(
            process.taskId(),
            process.progress().attempt(),
            key.organizationId(),
            key.service(),
            reason,
            remedy,
            at));
  }

  void removed(ServiceProcess process, Instant at) {
    ServiceKey key = process.key();
    announcer.announce(
        EventTypes.SERVICE_DEPROVISIONED,
        key,
        at,
        new ServiceDeprovisioned(process.taskId(), key.organizationId(), key.service(), at));
  }

  private void provisionRequested(ServiceProcess process) {
    ServiceKey key = process.key();
    announcer.announce(
        EventTypes.SERVICE_PROVISION_REQUESTED,
        key,
        process.requestedAt(),
        new ServiceProvisionRequested(
            process.taskId(),
            process.progress().attempt(),
            key.organizationId(),
            process.organizationName(),
            key.service(),
            process.taskServices(),
            process.verificationId().orElseThrow(),
            process.promoteDelegateAccounts(),
            process.requestedBy(),
            process.requestedAt()));
  }

  private void deprovisionRequested(ServiceProcess process) {
    ServiceKey key = process.key();
    announcer.announce(
        EventTypes.SERVICE_DEPROVISION_REQUESTED,
        key,
        process.requestedAt(),
        new ServiceDeprovisionRequested(
            process.taskId(),
            key.organizationId(),
            process.organizationName(),
            key.service(),
            process.taskServices(),
            process.requestedBy(),
            process.requestedAt()));
  }
}
