package io.cloudward.provisioning.request;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ProvisioningProblems;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.provisioning.process.ProcessTable;
import io.cloudward.provisioning.process.Progress;
import io.cloudward.provisioning.process.ServiceProcess;
import io.cloudward.provisioning.task.TaskKind;
import io.cloudward.provisioning.verification.Verification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes a submission: task, events and audit entry in one transaction, or nothing. */
@ApplicationScoped
class SubmitProvisioningHandler {

  private final ProcessTable processes;
  private final ProcessHandler process;
  private final AuditTrail audit;
  private final SubmissionPolicy policy = new SubmissionPolicy();
  private final InstantSource clock = InstantSource.system();

  SubmitProvisioningHandler(ProcessTable processes, ProcessHandler process, AuditTrail audit) {
    this.processes = processes;
    this.process = process;
    this.audit = audit;
  }

  /**
   * Submits.
   *
   * @return the id of the task
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  @Transactional
  UUID handle(SubmitProvisioning command, Verification verification) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    processes.lockOrganization(command.tenantId(), verification.organizationId());
    Map<Service, Standing> standings = new EnumMap<>(Service.class);
    for (Service service : command.services()) {
      var key = new ServiceKey(command.tenantId(), verification.organizationId(), service);
      standings.put(service, Standing.of(processes.latest(key)));
    }
    return switch (policy.decide(verification, standings, now)) {
      case SubmissionDecision.Granted granted -> submit(command, verification, now);
      case SubmissionDecision.VerificationGone gone ->
          throw ProvisioningProblems.verificationGone();
      case SubmissionDecision.NotLicensed refused ->
          throw ProvisioningProblems.notLicensed(refused.services());
      case SubmissionDecision.AlreadyProvisioned refused ->
          throw ProvisioningProblems.alreadyProvisioned(refused.services());
      case SubmissionDecision.InProgress refused ->
          throw ProvisioningProblems.inProgress(refused.services());
    };
  }

  private UUID submit(SubmitProvisioning command, Verification verification, Instant now) {
    var task = UuidCreator.getTimeOrderedEpoch();
    var begun =
        command.services().stream()
            .map(service -> begin(command, verification, task, service, now))
            .toList();
    begun.forEach(processes::insert);
    begun.forEach(process::begin);
    audit.done(
        "provisioning.submit",
        new Target("task", task.toString()),
        Map.of(
            "organizationId",
            verification.organizationId(),
            "services",
            command.services(),
            "promoteDelegateAccounts",
            command.promoteDelegateAccounts()));
    return task;
  }

  private static ServiceProcess begin(
      SubmitProvisioning command,
      Verification verification,
      UUID task,
      Service service,
      Instant now) {
    return new ServiceProcess(
        new ServiceKey(command.tenantId(), verification.organizationId(), service),
        task,
        verification.organizationName(),
        List.copyOf(command.services()),
        command.promoteDelegateAccounts(),
        Optional.of(verification.id()),
        command.requestedBy(),
        now,
        Optional.empty(),
        Progress.begin(TaskKind.PROVISION, 1));
  }
}
