package io.cloudward.connector.work;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.connector.store.TenantScope;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A queue in a table of ids: rows that are due, each leased by one worker at a time. Leases save
 * work; what must not happen twice is guarded where it happens. Who adds or touches a row wakes the
 * workers of this instance when the transaction commits; others see it when they poll.
 */
public final class WorkTable {

  private final Database database;
  private final TenantScope scope;
  private final TransactionSynchronizationRegistry transactions;
  private final Clock clock;
  private final String table;
  private final Duration lease;
  private final UUID worker = UUID.randomUUID();
  private final Set<UUID> running = ConcurrentHashMap.newKeySet();
  private final WakeUps wakeUps = new WakeUps();

  /** A queue in {@code table}, a name that stands in the code. */
  public WorkTable(
      Database database,
      TenantScope scope,
      TransactionSynchronizationRegistry transactions,
      Clock clock,
      String table,
      Duration lease) {
    this.database = database;
    this.scope = scope;
    this.transactions = transactions;
    this.clock = clock;
    this.table = table;
    this.lease = lease;
  }

  /**
   * Adds rows in the running transaction; those that are there become due no later.
   *
   * @param priority smaller ones come first
   */
  public void add(
      UUID tenant, UUID organization, Collection<UUID> ids, int priority, Instant dueAt) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    ids.stream()
        .sorted()
        .forEach(
            id -> rows.add(new @Nullable Object[] {id, tenant, organization, priority, dueAt}));
    database.updateAll(
        "insert into %1$s (id, tenant_id, organization_id, priority, due_at) values (?, ?, ?, ?, ?)"
                .formatted(table)
            + " on conflict (id) do update set revision = %1$s.revision + 1,".formatted(table)
            + " priority = least(%1$s.priority, excluded.priority),".formatted(table)
            + " due_at = least(%1$s.due_at, excluded.due_at)".formatted(table),
        rows);
    transactions.registerInterposedSynchronization(wakeUps);
  }

  /** Takes rows out of the queue in the running transaction. */
  public void remove(UUID tenant, Collection<UUID> ids) {
    database.update(
        "delete from %s where tenant_id = ? and id = any(?::uuid[])".formatted(table), tenant, ids);
  }

  /** Makes known rows due now, in the running transaction. */
  public void touch(UUID tenant, Collection<UUID> ids) {
    database.update(
        "update %s set revision = revision + 1, due_at = least(due_at, ?)".formatted(table)
            + " where id in (select id from %s where tenant_id = ?".formatted(table)
            + " and id = any(?::uuid[]) order by id for update)",
        clock.instant(),
        tenant,
        ids);
    transactions.registerInterposedSynchronization(wakeUps);
  }

  /** Leases due rows, leaving out organizations that have their share already. */
  List<Due> claim(int limit, Collection<UUID> saturated) {
    var now = clock.instant();
    var claimed =
        scope.anonymously(
            () ->
                database.list(
                    "update %1$s set leased_by = ?, leased_until = ? where id in (select id from %1$s"
                            .formatted(table)
                        + " where due_at <= ? and (leased_until is null or leased_until < ?)"
                        + " and organization_id <> all(?::uuid[]) order by priority, due_at"
                        + " limit ? for update skip locked) returning *",
                    WorkTable::read,
                    worker,
                    now.plus(lease),
                    now,
                    now,
                    saturated,
                    limit));
    claimed.forEach(due -> running.add(due.id()));
    return claimed;
  }

  /** Prolongs the leases of everything that is being worked on. */
  void keepRunning() {
    if (!running.isEmpty()) {
      var now = clock.instant();
      scope.anonymously(
          () ->
              database.update(
                  "update %s set leased_until = ? where id = any(?::uuid[])".formatted(table)
                      + " and leased_by = ? and leased_until >= ?",
                  now.plus(lease),
                  List.copyOf(running),
                  worker,
                  now));
    }
  }

  /** Ends a lease: due again then, or at once if it was touched meanwhile; gone if never again. */
  void release(Due due, Optional<Instant> next) {
    running.remove(due.id());
    if (next.isEmpty() && isRemovedUntouched(due)) {
      return;
    }
    var now = clock.instant();
    scope.anonymously(
        () ->
            database.update(
                "update %s set leased_by = null, leased_until = null,".formatted(table)
                    + " due_at = case when revision = ? then ?::timestamptz"
                    + " else ?::timestamptz end where id = ? and leased_by = ?",
                due.revision(),
                next.orElse(now),
                now,
                due.id(),
                worker));
  }

  private boolean isRemovedUntouched(Due due) {
    return scope.anonymously(
        () ->
            database.update(
                    "delete from %s where id = ? and revision = ? and leased_by = ?"
                        .formatted(table),
                    due.id(),
                    due.revision(),
                    worker)
                == 1);
  }

  /** How many rows are due, for those who watch the queue. */
  public long depth() {
    return scope.anonymously(
        () ->
            database
                .first(
                    "select count(*) as number from %s where due_at <= ?".formatted(table),
                    row -> row.number("number"),
                    clock.instant())
                .orElse(0L));
  }

  /** How many rows there are. */
  public long size() {
    return scope.anonymously(
        () ->
            database
                .first(
                    "select count(*) as number from %s".formatted(table),
                    row -> row.number("number"))
                .orElse(0L));
  }

  Duration lease() {
    return lease;
  }

  /** Who waits for work. */
  WakeUps wakeUps() {
    return wakeUps;
  }

  private static Due read(Row row) {
    return new Due(
        row.uuid("id"), row.uuid("tenant_id"), row.uuid("organization_id"), row.number("revision"));
  }
}
