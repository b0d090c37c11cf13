package io.cloudward.provisioning.process;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ProvisioningConfig;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.FactTable;
import io.cloudward.provisioning.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out what the policy decides: state, deadline and event leave together. */
@ApplicationScoped
public class ProcessHandler {

  private static final Logger LOG = Logger.getLogger(ProcessHandler.class);

  private final ProcessTable processes;
  private final ProcessEvents events;
  private final DeadlineTable deadlines;
  private final FactTable facts;
  private final ProvisioningConfig config;
  private final ProcessPolicy policy;
  private final InstantSource clock = InstantSource.system();

  ProcessHandler(
      ProcessTable processes,
      ProcessEvents events,
      DeadlineTable deadlines,
      Sql sql,
      ProvisioningConfig config) {
    this.processes = processes;
    this.events = events;
    this.deadlines = deadlines;
    this.facts = FactTable.live(sql);
    this.config = config;
    this.policy = new ProcessPolicy(config.reminders());
  }

  /** Begins a process, or its next attempt: its first deadline runs from now. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void begin(ServiceProcess process) {
    deadlines.set(process, clock.instant().plus(config.deadline()));
    events.requested(process);
  }

  /** Takes a signal to one process; unknown ones are left alone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void signal(UUID tenant, UUID task, Service service, Signal signal) {
    processes
        .lock(tenant, task, service)
        .ifPresentOrElse(
            process -> signal(process, signal),
            () -> LOG.debugf("tenant=%s task=%s is not known here", tenant, task));
  }

  /**
   * Takes into account that policies act, if the projection has heard of it before the process:
   * what the Dashboard shows as provisioned can be deprovisioned.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void catchUp(ServiceKey key) {
    processes
        .lockActive(key)
        .filter(process -> process.progress().status() == ProcessStatus.ENABLING)
        .ifPresent(this::catchUp);
  }

  private void catchUp(ServiceProcess process) {
    var attempt = process.progress().attempt();
    var enabled = facts.saidBy(process.key(), process.taskId(), attempt, FactKind.POLICIES_ENABLED);
    for (String context : enabled) {
      signal(
          process.key().tenantId(),
          process.taskId(),
          process.key().service(),
          new Signal.PartDone(attempt, Part.enabled(context)));
    }
  }

  /** Ends the wait of a process, unless it was prolonged or has ended meanwhile. */
  @Transactional
  public void deadlinePassed(DeadlineTable.Overdue overdue) {
    var process = processes.lock(overdue.tenantId(), overdue.taskId(), overdue.service());
    if (deadlines.dropIfOver(overdue, clock.instant())) {
      process.ifPresent(waiting -> signal(waiting, new Signal.DeadlinePassed()));
    }
  }

  /** Takes a signal to the process that a service is in now, if it is in one. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void signal(ServiceKey key, Signal signal) {
    processes.lockActive(key).ifPresent(process -> signal(process, signal));
  }

  /**
   * Takes a signal to a locked process.
   *
   * @return false if it changed nothing
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean signal(ServiceProcess process, Signal signal) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return switch (policy.decide(process.progress(), signal)) {
      case ProcessDecision.Ignored ignored -> false;
      case ProcessDecision.Recorded recorded -> store(process, process.at(recorded.next()));
      case ProcessDecision.Ready ready -> {
        var next = process.at(ready.next()).ready(now);
        store(process, next);
        events.completed(next);
        yield true;
      }
      case ProcessDecision.Failed failed -> {
        store(process, process.at(failed.next()));
        events.failed(process, failed.reason(), failed.remedy(), now);
        yield true;
      }
      case ProcessDecision.Removed removed -> {
        store(process, process.at(removed.next()));
        events.removed(process, now);
        yield true;
      }
      case ProcessDecision.Reminded reminded -> {
        store(process, process.at(reminded.next()));
        events.reminded(process);
        yield true;
      }
    };
  }

  private boolean store(ServiceProcess before, ServiceProcess after) {
    processes.update(after);
    var was = before.progress();
    var is = after.progress();
    if (!is.status().isActive() || is.waitsForPerson()) {
      deadlines.drop(after);
    } else if (was.status() != is.status()
        || was.waitsForPerson()
        || was.reminders() != is.reminders()) {
      deadlines.set(after, clock.instant().plus(config.deadline()));
    }
    return true;
  }
}
