package io.cloudward.connector.housekeeping;

import io.cloudward.connector.graph.Pause;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deletes what expired, tenant by tenant, once a minute. Several instances may do it at once: every
 * statement deletes what is there.
 */
@ApplicationScoped
class HousekeepingJob {

  private static final Logger LOG = Logger.getLogger(HousekeepingJob.class);
  private static final Duration INTERVAL = Duration.ofMinutes(1);
  private static final Duration PRUNING_INTERVAL = Duration.ofHours(1);

  /** Idle tenants are looked at no sooner than their next verification expires. */
  private static final String IDLE = "infinity";

  private final Database database;
  private final TenantScope scope;
  private final KeyRotation rotation;
  private final ItemPruning pruning;
  private final Pause pause;
  private final Clock clock;

  /** The job runs in one thread. */
  private volatile Instant nextPruning = Instant.EPOCH;

  HousekeepingJob(
      Database database,
      TenantScope scope,
      KeyRotation rotation,
      ItemPruning pruning,
      Pause pause,
      Clock clock) {
    this.database = database;
    this.scope = scope;
    this.rotation = rotation;
    this.pruning = pruning;
    this.pause = pause;
    this.clock = clock;
  }

  void start(@Observes StartupEvent event) {
    Thread.ofVirtual().name("housekeeping").start(this::run);
  }

  private void run() {
    rotateOnce();
    while (!pause.isStopping()) {
      try {
        due().forEach(this::expire);
        pruneHourly();
        pause.await(INTERVAL);
      } catch (RuntimeException e) {
        LOG.debug("housekeeping was disturbed", e);
        if (pause.isStopping()) {
          return;
        }
      }
    }
  }

  private void pruneHourly() {
    if (!clock.instant().isBefore(nextPruning)) {
      nextPruning = clock.instant().plus(PRUNING_INTERVAL);
      pruning.prune();
    }
  }

  private void rotateOnce() {
    try {
      rotation.rotate();
    } catch (RuntimeException e) {
      LOG.warnf("data keys were not wrapped anew: %s", e.getClass().getName());
    }
  }

  private List<UUID> due() {
    return scope.anonymously(
        () ->
            database.list(
                "select tenant_id from tenant_index where next_expiry_at <= ?",
                row -> row.uuid("tenant_id"),
                clock.instant()));
  }

  /** Deletes a tenant's expired verifications and tokens. */
  void expire(UUID tenant) {
    var now = clock.instant();
    scope.run(
        tenant,
        () -> {
          database.update(
              "delete from sealed_secret where tenant_id = ? and expires_at <= ?", tenant, now);
          database.update(
              "delete from verification where tenant_id = ? and expires_at <= ?", tenant, now);
          database.update(
              "update tenant_index set next_expiry_at = coalesce((select min(expires_at)"
                  + " from verification where tenant_id = ?), ?::timestamptz)"
                  + " where tenant_id = ?",
              tenant,
              IDLE,
              tenant);
        });
  }
}
