package io.cloudward.connector.work;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Which organizations need attention, and who works on them. */
@ApplicationScoped
public class OrganizationQueue {

  private final Database database;
  private final TenantScope scope;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;
  private final ConnectorConfig.Work config;
  private final UUID worker = UUID.randomUUID();

  /** When the lease of each organization that is being visited was prolonged. */
  private final Map<UUID, Instant> visited = new ConcurrentHashMap<>();

  private final Semaphore wakeUps = new Semaphore(0);

  OrganizationQueue(
      Database database,
      TenantScope scope,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      ConnectorConfig config) {
    this.database = database;
    this.scope = scope;
    this.transactions = transactions;
    this.clock = clock;
    this.config = config.work();
  }

  /** The organization needs attention now; takes effect with the running transaction. */
  public void touch(UUID tenant, UUID organization) {
    database.update(
        "insert into organization_work (organization_id, tenant_id, due_at) values (?, ?, ?)"
            + " on conflict (organization_id) do update set revision ="
            + " organization_work.revision + 1,"
            + " due_at = least(organization_work.due_at, excluded.due_at)"
            + " where organization_work.tenant_id = excluded.tenant_id",
        organization,
        tenant,
        clock.instant());
    transactions.registerInterposedSynchronization(new WakeUp());
  }

  /** The organization left; nobody visits it again. */
  public void remove(UUID tenant, UUID organization) {
    database.update(
        "delete from organization_work where organization_id = ? and tenant_id = ?",
        organization,
        tenant);
  }

  List<Ticket> claim(int limit) {
    var now = clock.instant();
    return scope.anonymously(
        () ->
            database.list(
                "update organization_work set leased_by = ?, leased_until = ?"
                    + " where organization_id in (select organization_id from organization_work"
                    + " where due_at <= ? and (leased_until is null or leased_until < ?)"
                    + " order by due_at limit ? for update skip locked)"
                    + " returning organization_id, tenant_id, revision",
                row ->
                    new Ticket(
                        row.uuid("tenant_id"), row.uuid("organization_id"), row.number("revision")),
                worker,
                now.plus(config.lease()),
                now,
                now,
                limit));
  }

  /** A visit begins: until its release the lease is kept by {@link #keepVisited()}. */
  void begin(Ticket ticket) {
    visited.put(ticket.organization(), Instant.EPOCH);
  }

  /** Prolongs the leases of all organizations that are being visited. */
  void keepVisited() {
    keep(List.copyOf(visited.keySet()));
  }

  /**
   * Makes sure of the lease before something that only its holder may do. One that was prolonged a
   * moment ago cannot have gone to another.
   */
  void keep(Ticket ticket) {
    var organization = ticket.organization();
    var keptAt = visited.getOrDefault(organization, Instant.EPOCH);
    var isFresh = clock.instant().isBefore(keptAt.plus(config.lease().dividedBy(2)));
    if (!isFresh && !keep(List.of(organization)).contains(organization)) {
      throw new LeaseLostException();
    }
  }

  private List<UUID> keep(List<UUID> organizations) {
    if (organizations.isEmpty()) {
      return organizations;
    }
    var now = clock.instant();
    var kept =
        scope.anonymously(
            () ->
                database.list(
                    "update organization_work set leased_until = ?"
                        + " where organization_id = any (?::uuid[]) and leased_by = ?"
                        + " and leased_until >= ? returning organization_id",
                    row -> row.uuid("organization_id"),
                    now.plus(config.lease()),
                    organizations,
                    worker,
                    now));
    kept.forEach(organization -> visited.replace(organization, now));
    return kept;
  }

  /** Ends the lease; if the organization was touched meanwhile it is due at once. */
  void release(Ticket ticket, Optional<Instant> next) {
    visited.remove(ticket.organization());
    var now = clock.instant();
    scope.anonymously(
        () ->
            database.update(
                "update organization_work set leased_by = null, leased_until = null,"
                    + " due_at = case when revision = ? then ?::timestamptz"
                    + " else ?::timestamptz end"
                    + " where organization_id = ? and leased_by = ?",
                ticket.revision(),
                next.orElse(now.plus(Ticket.IDLE)),
                now,
                ticket.organization(),
                worker));
  }

  void awaitWakeUp() throws InterruptedException {
    if (wakeUps.tryAcquire(config.pollInterval().toMillis(), TimeUnit.MILLISECONDS)) {
      wakeUps.drainPermits();
    }
  }

  void wakeUp() {
    wakeUps.release();
  }

  private final class WakeUp implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Only the commit matters.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        wakeUp();
      }
    }
  }
}
