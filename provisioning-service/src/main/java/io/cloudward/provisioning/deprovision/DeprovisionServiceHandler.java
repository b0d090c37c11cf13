package io.cloudward.provisioning.deprovision;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ProvisioningProblems;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.provisioning.process.ProcessTable;
import io.cloudward.provisioning.process.Progress;
import io.cloudward.provisioning.process.ServiceProcess;
import io.cloudward.provisioning.task.TaskKind;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Begins to end the protection of a service. */
@ApplicationScoped
class DeprovisionServiceHandler {

  private final ProcessTable processes;
  private final ProcessHandler process;
  private final AuditTrail audit;
  private final DeprovisionPolicy policy = new DeprovisionPolicy();
  private final InstantSource clock = InstantSource.system();

  DeprovisionServiceHandler(ProcessTable processes, ProcessHandler process, AuditTrail audit) {
    this.processes = processes;
    this.process = process;
    this.audit = audit;
  }

  /**
   * Ends the protection of {@code key}. If that has begun already, nothing happens.
   *
   * @return the id of the task
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  @Transactional
  UUID handle(ServiceKey key, Actor actor) {
    processes.lockOrganization(key.tenantId(), key.organizationId());
    process.catchUp(key);
    var latest = processes.latest(key).orElseThrow(() -> Problems.notFound("service"));
    return switch (policy.decide(latest)) {
      case DeprovisionDecision.Granted granted -> begin(latest, actor);
      case DeprovisionDecision.Running running -> running.taskId();
      case DeprovisionDecision.InProgress refused ->
          throw ProvisioningProblems.inProgress(Set.of(key.service()));
      case DeprovisionDecision.NotProvisioned refused ->
          throw ProvisioningProblems.notProvisioned();
    };
  }

  private UUID begin(ServiceProcess latest, Actor actor) {
    var end =
        new ServiceProcess(
            latest.key(),
            UuidCreator.getTimeOrderedEpoch(),
            latest.organizationName(),
            List.of(latest.key().service()),
            false,
            Optional.empty(),
            actor,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            Optional.empty(),
            Progress.begin(TaskKind.DEPROVISION, 1));
    processes.insert(end);
    process.begin(end);
    audit.done(
        "service.deprovision",
        new Target("service", latest.key().subject()),
        Map.of("taskId", end.taskId()));
    return end.taskId();
  }
}
