package io.cloudward.provisioning.retry;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ProvisioningProblems;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.provisioning.process.ProcessStatus;
import io.cloudward.provisioning.process.ProcessTable;
import io.cloudward.provisioning.process.ServiceProcess;
import io.cloudward.provisioning.request.Standing;
import io.cloudward.provisioning.request.SubmissionDecision;
import io.cloudward.provisioning.request.SubmissionPolicy;
import io.cloudward.provisioning.task.TaskKind;
import io.cloudward.provisioning.verification.Verification;
import io.cloudward.web.problem.Problems;
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

/** Begins the next attempt of services that failed. */
@ApplicationScoped
class RetryTaskHandler {

  private final ProcessTable processes;
  private final ProcessHandler process;
  private final AuditTrail audit;
  private final SubmissionPolicy policy = new SubmissionPolicy();
  private final InstantSource clock = InstantSource.system();

  RetryTaskHandler(ProcessTable processes, ProcessHandler process, AuditTrail audit) {
    this.processes = processes;
    this.process = process;
    this.audit = audit;
  }

  /** The verification that the last attempt of what is to be retried used. */
  @Transactional
  Optional<UUID> verification(RetryTask command) {
    return retryable(command, processes.ofTask(command.tenantId(), command.taskId()))
        .getLast()
        .verificationId();
  }

  /**
   * Retries.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem if it is refused
   */
  @Transactional
  void handle(RetryTask command, Verification verification) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    processes.lockOrganization(command.tenantId(), verification.organizationId());
    var failed = retryable(command, processes.lockTask(command.tenantId(), command.taskId()));
    if (!failed.getFirst().key().organizationId().equals(verification.organizationId())) {
      throw ProvisioningProblems.verificationOfAnotherOrganization();
    }
    Map<Service, Standing> standings = new EnumMap<>(Service.class);
    failed.forEach(
        line -> standings.put(line.key().service(), Standing.of(processes.latest(line.key()))));
    switch (policy.decide(verification, standings, now)) {
      case SubmissionDecision.Granted granted -> retry(failed, verification, command, now);
      case SubmissionDecision.VerificationGone gone ->
          throw ProvisioningProblems.verificationGone();
      case SubmissionDecision.NotLicensed refused ->
          throw ProvisioningProblems.notLicensed(refused.services());
      case SubmissionDecision.AlreadyProvisioned refused ->
          throw ProvisioningProblems.alreadyProvisioned(refused.services());
      case SubmissionDecision.InProgress refused ->
          throw ProvisioningProblems.inProgress(refused.services());
    }
  }

  private void retry(
      List<ServiceProcess> failed, Verification verification, RetryTask command, Instant now) {
    var begun =
        failed.stream()
            .map(line -> line.again(verification.id(), command.requestedBy(), now))
            .toList();
    begun.forEach(processes::update);
    begun.forEach(process::begin);
    audit.done(
        "provisioning.retry",
        new Target("task", command.taskId().toString()),
        Map.of("services", begun.stream().map(line -> line.key().service()).toList()));
  }

  private static List<ServiceProcess> retryable(RetryTask command, List<ServiceProcess> lines) {
    if (lines.isEmpty()) {
      throw Problems.notFound("task");
    }
    var known = lines.stream().map(line -> line.key().service()).toList();
    if (!known.containsAll(command.services())) {
      throw Problems.invalid("services", "must be services of the task");
    }
    var failed =
        lines.stream()
            .filter(line -> line.progress().kind() == TaskKind.PROVISION)
            .filter(line -> isFailed(line.progress().status()))
            .filter(
                line ->
                    command.services().isEmpty()
                        || command.services().contains(line.key().service()))
            .toList();
    if (failed.isEmpty() || failed.size() < command.services().size()) {
      throw ProvisioningProblems.notRetryable();
    }
    return failed;
  }

  private static boolean isFailed(ProcessStatus status) {
    return status == ProcessStatus.FAILED || status == ProcessStatus.CANCELLED;
  }
}
