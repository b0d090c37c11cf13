package io.cloudward.connector.connection;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.connection.ConnectionJob.Kind;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.Refusals;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.connector.store.DatabaseException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import io.cloudward.connector.work.LeaseLostException;
import io.cloudward.connector.work.RetryPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Runs the open jobs of an organization in order; one that waits holds back those after it. */
@ApplicationScoped
class ConnectionErrand implements Errand {

  private static final Logger LOG = Logger.getLogger(ConnectionErrand.class);

  private final ConnectionJobs jobs;
  private final JobRunner runner;
  private final Removal removal;
  private final JobOutcomes outcomes;
  private final TenantScope scope;
  private final RetryPlan retries;
  private final Clock clock;

  ConnectionErrand(
      ConnectionJobs jobs,
      JobRunner runner,
      Removal removal,
      JobOutcomes outcomes,
      TenantScope scope,
      ConnectorConfig config,
      Clock clock) {
    this.jobs = jobs;
    this.runner = runner;
    this.removal = removal;
    this.outcomes = outcomes;
    this.scope = scope;
    this.retries = RetryPlan.of(config.work());
    this.clock = clock;
  }

  @Override
  public int order() {
    return 1;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    for (var job = next(lease); job.isPresent(); job = next(lease)) {
      if (job.get().nextTryAt().isAfter(clock.instant())) {
        return Optional.of(job.get().nextTryAt());
      }
      var again = attempt(job.get(), lease);
      if (again.isPresent()) {
        return again;
      }
    }
    return Optional.empty();
  }

  /**
   * Read anew after each job: the services of one submission arrive one after the other, and none
   * shall wait for the errands that follow this one.
   */
  private Optional<ConnectionJob> next(Lease lease) {
    return scope.call(
        lease.tenant(), () -> jobs.open(lease.tenant(), lease.organization()).stream().findFirst());
  }

  /** When the job is tried again; empty if it ended. */
  private Optional<Instant> attempt(ConnectionJob job, Lease lease) {
    try {
      if (job.kind() == Kind.CONNECT) {
        runner.connect(job, lease);
        outcomes.connected(job);
      } else {
        removal.remove(job, lease);
        outcomes.disconnected(job);
      }
      return Optional.empty();
    } catch (RefusedException e) {
      return afterFailure(job, e.refusal(), Optional.empty());
    } catch (MicrosoftException e) {
      LOG.infof("task=%s service=%s attempt=%d: %s", job.taskId(), job.service(), job.attempt(), e);
      return afterFailure(job, Unavailability.refusal(e), e.retryAfter());
    } catch (LeaseLostException | DatabaseException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.errorf(e, "task=%s service=%s attempt=%d", job.taskId(), job.service(), job.attempt());
      return afterFailure(job, Refusals.of("INTERNAL_ERROR"), Optional.empty());
    }
  }

  /** Progress since the last failure counts: the job is read again. */
  private Optional<Instant> afterFailure(
      ConnectionJob attempted, Refusal refusal, Optional<Duration> asked) {
    var now = clock.instant();
    var job = scope.call(attempted.tenant(), () -> jobs.reload(attempted));
    var since = Objects.requireNonNullElse(job.failingSince(), now);
    var mustEnd = job.kind() != Kind.CONNECT;
    if (!mustEnd && (!refusal.retryable() || retries.isOver(since, now))) {
      outcomes.failed(job, refusal);
      return Optional.empty();
    }
    var when = now.plus(retries.delay(job.tries(), asked));
    scope.run(job.tenant(), () -> jobs.tryAgain(job, since, when));
    return Optional.of(when);
  }
}
