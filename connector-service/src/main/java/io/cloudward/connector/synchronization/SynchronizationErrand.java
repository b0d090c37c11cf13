package io.cloudward.connector.synchronization;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import io.cloudward.connector.work.RetryPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Runs the synchronisations that were asked for. */
@ApplicationScoped
class SynchronizationErrand implements Errand {

  private static final Logger LOG = Logger.getLogger(SynchronizationErrand.class);

  private final Synchronizations synchronizations;
  private final SynchronizationRun run;
  private final TenantScope scope;
  private final RetryPlan retries;
  private final Clock clock;

  SynchronizationErrand(
      Synchronizations synchronizations,
      SynchronizationRun run,
      TenantScope scope,
      ConnectorConfig config,
      Clock clock) {
    this.synchronizations = synchronizations;
    this.run = run;
    this.scope = scope;
    this.retries = RetryPlan.of(config.work());
    this.clock = clock;
  }

  @Override
  public int order() {
    return 4;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    var running =
        scope.call(
            lease.tenant(), () -> synchronizations.running(lease.tenant(), lease.organization()));
    for (var synchronization : running) {
      if (synchronization.plan().nextTryAt().isAfter(clock.instant())) {
        return Optional.of(synchronization.plan().nextTryAt());
      }
      var next = attempt(lease, synchronization);
      if (next.isPresent()) {
        return next;
      }
    }
    return Optional.empty();
  }

  private Optional<Instant> attempt(Lease lease, Synchronization synchronization) {
    try {
      run.synchronise(lease, synchronization);
      return Optional.empty();
    } catch (RefusedException e) {
      return afterFailure(lease, synchronization, e.refusal(), Optional.empty());
    } catch (MicrosoftException e) {
      LOG.infof("synchronisation of organization=%s: %s", lease.organization(), e);
      return afterFailure(lease, synchronization, Unavailability.refusal(e), e.retryAfter());
    }
  }

  private Optional<Instant> afterFailure(
      Lease lease, Synchronization failed, Refusal refusal, Optional<Duration> asked) {
    var now = clock.instant();
    var since = Objects.requireNonNullElse(failed.plan().failingSince(), now);
    if (!refusal.retryable() || retries.isOver(since, now)) {
      scope.run(lease.tenant(), () -> synchronizations.fail(lease.tenant(), failed.id(), refusal));
      return Optional.empty();
    }
    var when = now.plus(retries.delay(failed.plan().tries(), asked));
    scope.run(
        lease.tenant(), () -> synchronizations.tryAgain(lease.tenant(), failed.id(), since, when));
    return Optional.of(when);
  }
}
