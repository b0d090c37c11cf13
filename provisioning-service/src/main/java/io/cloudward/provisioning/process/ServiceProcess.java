package io.cloudward.provisioning.process;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.task.TaskKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The process of one service in one task.
 *
 * @param taskServices all services of the task
 * @param verificationId the verification whose access is used; empty when protection ends
 * @param requestedBy who asked for the latest attempt
 * @param requestedAt when the latest attempt was asked for
 * @param completedAt when every part of the latest attempt was ready
 */
public record ServiceProcess(
    ServiceKey key,
    UUID taskId,
    String organizationName,
    List<Service> taskServices,
    boolean promoteDelegateAccounts,
    Optional<UUID> verificationId,
    Actor requestedBy,
    Instant requestedAt,
    Optional<Instant> completedAt,
    Progress progress) {

  /** The same process, further on. */
  public ServiceProcess at(Progress next) {
    return new ServiceProcess(
        key,
        taskId,
        organizationName,
        taskServices,
        promoteDelegateAccounts,
        verificationId,
        requestedBy,
        requestedAt,
        completedAt,
        next);
  }

  /** The same process, with every part ready. */
  public ServiceProcess ready(Instant at) {
    return new ServiceProcess(
        key,
        taskId,
        organizationName,
        taskServices,
        promoteDelegateAccounts,
        verificationId,
        requestedBy,
        requestedAt,
        Optional.of(at),
        progress);
  }

  /** The beginning of the next attempt. */
  public ServiceProcess again(UUID verification, Actor actor, Instant now) {
    return new ServiceProcess(
        key,
        taskId,
        organizationName,
        taskServices,
        promoteDelegateAccounts,
        Optional.of(verification),
        actor,
        now,
        Optional.empty(),
        Progress.begin(progress.kind(), progress.attempt() + 1));
  }

  /** Whether the service is protected since this process, if it is the last one of its service. */
  public boolean isProtected() {
    return progress.kind() == TaskKind.PROVISION && progress.status() == ProcessStatus.COMPLETED;
  }
}
