package io.cloudward.provisioning.deadline;

import io.cloudward.provisioning.process.DeadlineTable;
import io.cloudward.provisioning.process.DeadlineTable.Overdue;
import io.cloudward.provisioning.process.ProcessHandler;
import io.cloudward.security.CurrentTenant;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/**
 * Ends waits that are over, one process per transaction. Several instances may look at the same
 * time: the lock of the process decides who acts.
 */
@ApplicationScoped
class DeadlineJob {

  private static final Logger LOG = Logger.getLogger(DeadlineJob.class);
  private static final int BATCH = 200;

  private final DeadlineTable deadlines;
  private final ProcessHandler processes;
  private final CurrentTenant tenant;
  private final InstantSource clock = InstantSource.system();

  DeadlineJob(DeadlineTable deadlines, ProcessHandler processes, CurrentTenant tenant) {
    this.deadlines = deadlines;
    this.processes = processes;
    this.tenant = tenant;
  }

  @Scheduled(
      every = "${provisioning.deadline-check}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void endOverdue() {
    for (Overdue overdue : deadlines.overdue(clock.instant(), BATCH)) {
      end(overdue);
    }
  }

  /** One that fails must not keep the others waiting; it is tried again next time. */
  private void end(Overdue overdue) {
    tenant.become(overdue.tenantId());
    try {
      processes.deadlinePassed(overdue);
    } catch (RuntimeException e) {
      LOG.warnf(
          "tenant=%s task=%s service=%s: its deadline could not be acted on: %s",
          overdue.tenantId(), overdue.taskId(), overdue.service(), e.getClass().getName());
    }
  }
}
