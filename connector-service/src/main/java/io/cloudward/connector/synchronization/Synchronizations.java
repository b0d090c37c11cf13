package io.cloudward.connector.synchronization;

import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.connector.synchronization.Synchronization.Plan;
import io.cloudward.connector.synchronization.Synchronization.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of synchronisations; every statement names the tenant. */
@ApplicationScoped
class Synchronizations {

  private final Database database;
  private final Clock clock;

  Synchronizations(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  void insert(UUID tenant, UUID organization, UUID id, UUID verification) {
    var now = clock.instant();
    database.update(
        "insert into synchronization (id, tenant_id, organization_id, verification_id, state,"
            + " next_try_at, requested_at) values (?, ?, ?, ?, 'RUNNING', ?, ?)",
        id,
        tenant,
        organization,
        verification,
        now,
        now);
  }

  Optional<Synchronization> find(UUID tenant, UUID organization, UUID id) {
    return database.first(
        "select * from synchronization where tenant_id = ? and organization_id = ? and id = ?",
        Synchronizations::read,
        tenant,
        organization,
        id);
  }

  List<Synchronization> running(UUID tenant, UUID organization) {
    return database.list(
        "select * from synchronization where tenant_id = ? and organization_id = ?"
            + " and state = 'RUNNING' order by requested_at",
        Synchronizations::read,
        tenant,
        organization);
  }

  boolean succeed(UUID tenant, UUID id) {
    return database.update(
            "update synchronization set state = 'SUCCEEDED', ended_at = ?"
                + " where tenant_id = ? and id = ? and state = 'RUNNING'",
            clock.instant(),
            tenant,
            id)
        == 1;
  }

  void fail(UUID tenant, UUID id, Refusal refusal) {
    database.update(
        "update synchronization set state = 'FAILED', ended_at = ?, reason = ?, remedy = ?"
            + " where tenant_id = ? and id = ? and state = 'RUNNING'",
        clock.instant(),
        refusal.reason(),
        refusal.remedy(),
        tenant,
        id);
  }

  void tryAgain(UUID tenant, UUID id, Instant failingSince, Instant when) {
    database.update(
        "update synchronization set tries = tries + 1, failing_since = ?, next_try_at = ?"
            + " where tenant_id = ? and id = ?",
        failingSince,
        when,
        tenant,
        id);
  }

  private static Synchronization read(Row row) {
    return new Synchronization(
        row.uuid("id"),
        row.uuid("organization_id"),
        row.uuid("verification_id"),
        row.constant("state", State.class),
        row.textOrNull("reason"),
        row.textOrNull("remedy"),
        row.instant("requested_at"),
        row.instantOrNull("ended_at"),
        new Plan(
            row.integer("tries"), row.instantOrNull("failing_since"), row.instant("next_try_at")));
  }
}
