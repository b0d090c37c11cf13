package io.cloudward.connector.enforcement;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.verdict.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** The table of verdicts; every statement names the tenant. */
@ApplicationScoped
class VerdictTables {

  private final Database database;

  VerdictTables(Database database) {
    this.database = database;
  }

  /** Lets one verdict on an item after the other; false if the item is not known. */
  boolean lockItem(UUID tenant, UUID item) {
    return database
        .first(
            "select item_id from item where tenant_id = ? and item_id = ? for update",
            row -> row.uuid("item_id"),
            tenant,
            item)
        .isPresent();
  }

  /** Notes a verdict; of two from one scanner in one round the stronger one stays. */
  void record(UUID tenant, UUID item, Verdict verdict, Instant issuedAt) {
    database.update(
        "insert into item_verdict (tenant_id, item_id, round, source, action, strength, acts,"
            + " categories, policy_name, reasons, tag, notice, noticed_at, issued_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, item_id, round, source) do update set"
            + " action = excluded.action, strength = excluded.strength, acts = excluded.acts,"
            + " categories = excluded.categories, policy_name = excluded.policy_name,"
            + " reasons = excluded.reasons, tag = excluded.tag, notice = excluded.notice,"
            + " issued_at = excluded.issued_at where item_verdict.strength < excluded.strength",
        tenant,
        item,
        verdict.round(),
        verdict.source(),
        verdict.action(),
        verdict.acts() ? verdict.action().ordinal() : 0,
        verdict.acts(),
        verdict.categories(),
        verdict.policyName(),
        verdict.reasons(),
        verdict.tag(),
        verdict.notice(),
        verdict.noticedAt(),
        issuedAt);
  }

  /** All verdicts on an item. */
  Verdicts of(UUID tenant, UUID item) {
    return new Verdicts(
        database.list(
            "select * from item_verdict where tenant_id = ? and item_id = ?",
            VerdictTables::read,
            tenant,
            item));
  }

  /** Forgets verdicts that demanded nothing. */
  void forget(UUID tenant, UUID item) {
    database.update("delete from item_verdict where tenant_id = ? and item_id = ?", tenant, item);
  }

  /** Forgets what former rounds demanded. */
  void forgetOthers(UUID tenant, UUID item, UUID round) {
    database.update(
        "delete from item_verdict where tenant_id = ? and item_id = ? and round <> ?",
        tenant,
        item,
        round);
  }

  private static Verdict read(Row row) {
    return new Verdict(
        row.text("source"),
        row.uuid("round"),
        row.constant("action", Action.class),
        row.flag("acts"),
        row.texts("categories"),
        row.textOrNull("policy_name"),
        row.texts("reasons"),
        row.textOrNull("tag"),
        row.textOrNull("notice"),
        row.instant("noticed_at"));
  }
}
