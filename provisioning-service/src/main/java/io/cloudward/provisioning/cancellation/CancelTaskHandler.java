package io.cloudward.provisioning.cancellation;

import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.provisioning.ProvisioningProblems;
import io.cloudward.provisioning.audit.AuditTrail;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.provisioning.process.ProcessTable;
import io.cloudward.provisioning.process.Signal;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Ends the services of a task that still wait for their parts. */
@ApplicationScoped
class CancelTaskHandler {

  private final ProcessTable processes;
  private final ProcessHandler process;
  private final AuditTrail audit;

  CancelTaskHandler(ProcessTable processes, ProcessHandler process, AuditTrail audit) {
    this.processes = processes;
    this.process = process;
    this.audit = audit;
  }

  /**
   * Cancels.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such task, 409 if
   *     nothing of it can be cancelled
   */
  @Transactional
  void handle(UUID tenant, UUID task) {
    var lines = processes.lockTask(tenant, task);
    if (lines.isEmpty()) {
      throw Problems.notFound("task");
    }
    var cancelled =
        lines.stream()
            .filter(line -> process.signal(line, new Signal.CancellationRequested()))
            .map(line -> line.key().service())
            .toList();
    if (cancelled.isEmpty()) {
      throw ProvisioningProblems.notCancellable();
    }
    audit.done(
        "provisioning.cancel", new Target("task", task.toString()), Map.of("services", cancelled));
  }
}
