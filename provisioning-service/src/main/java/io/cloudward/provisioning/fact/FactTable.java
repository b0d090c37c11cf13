package io.cloudward.provisioning.fact;

import io.cloudward.contracts.Service;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.sql.Row;
import io.cloudward.provisioning.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** A table of facts: the live one, or the one that was read again from the log. */
public final class FactTable {

  private static final String COLUMNS =
      "tenant_id, organization_id, service, kind, origin, attempt, context, at, event_id, details";

  private static final String RECORD =
      """
      insert into %1$s as known (%2$s)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
      on conflict (tenant_id, organization_id, origin, service, kind, attempt, context) do update
      set at = excluded.at, event_id = excluded.event_id, details = excluded.details
      where (excluded.at, excluded.event_id) < (known.at, known.event_id)
      """;

  private static final String OF_TASK =
      "select %2$s from %1$s where tenant_id = ? and organization_id = ? and origin = ?";

  /**
   * Of the facts outside tasks, which grow without end, those that can matter: requirements and
   * losses, and after each of them the first synchronisation.
   */
  private static final String OUTSIDE_TASKS =
      """
      select %2$s from %1$s where tenant_id = ? and organization_id = ? and service = ?
        and kind in ('SYNCHRONIZATION_REQUIRED', 'FIRST_SYNCHRONIZATION_PENDING', 'ACCESS_LOST')
      union
      select answer.* from %1$s open cross join lateral (
        select %2$s from %1$s later
        where later.tenant_id = open.tenant_id and later.organization_id = open.organization_id
          and later.service = open.service and later.kind = 'SYNCHRONIZED'
          and (later.at, later.event_id) > (open.at, open.event_id)
        order by later.at, later.event_id limit 1) answer
      where open.tenant_id = ? and open.organization_id = ? and open.service = ?
        and open.kind in ('SYNCHRONIZATION_REQUIRED', 'FIRST_SYNCHRONIZATION_PENDING', 'ACCESS_LOST')
      """;

  private static final String LATEST_REQUEST =
      """
      select origin from %1$s where tenant_id = ? and organization_id = ? and service = ?
        and kind in ('PROVISION_REQUESTED', 'DEPROVISION_REQUESTED')
      order by at desc, event_id desc limit 1
      """;

  private static final String OF_ORGANIZATION =
      "select %2$s from %1$s where tenant_id = ? and organization_id = ?";

  private static final String ORGANIZATIONS =
      "select distinct organization_id from %1$s where tenant_id = ?";

  private final Sql sql;
  private final String name;

  private FactTable(Sql sql, String name) {
    this.sql = sql;
    this.name = name;
  }

  /** The facts as they were heard. */
  public static FactTable live(Sql sql) {
    return new FactTable(sql, "fact");
  }

  /** The facts as they were read again. */
  public static FactTable rebuilt(Sql sql) {
    return new FactTable(sql, "rebuilt_fact");
  }

  /** Records a fact; false if it was known. Of two that say the same, the earlier one stays. */
  public boolean record(Fact fact) {
    return sql.update(
            text(RECORD),
            fact.key().tenantId(),
            fact.key().organizationId(),
            fact.key().service(),
            fact.kind(),
            fact.origin(),
            fact.attempt(),
            fact.context(),
            fact.at(),
            fact.eventId(),
            new String(EventJson.write(fact.details()), StandardCharsets.UTF_8))
        == 1;
  }

  /** The facts of one task of an organization. */
  public List<Fact> ofTask(UUID tenant, UUID organization, UUID task) {
    return sql.list(text(OF_TASK), FactTable::fact, tenant, organization, task);
  }

  /** The facts about a service that belong to no task, as far as they can matter. */
  public List<Fact> outsideTasks(ServiceKey key) {
    return sql.list(
        text(OUTSIDE_TASKS),
        FactTable::fact,
        key.tenantId(),
        key.organizationId(),
        key.service(),
        key.tenantId(),
        key.organizationId(),
        key.service());
  }

  /** The task that was requested last for a service; empty if none was. */
  public List<UUID> latestTask(ServiceKey key) {
    return sql.list(
        text(LATEST_REQUEST),
        row -> row.uuid("origin"),
        key.tenantId(),
        key.organizationId(),
        key.service());
  }

  /** Every fact about an organization. */
  public List<Fact> ofOrganization(UUID tenant, UUID organization) {
    return sql.list(text(OF_ORGANIZATION), FactTable::fact, tenant, organization);
  }

  /** The organizations that facts are about. */
  public List<UUID> organizations(UUID tenant) {
    return sql.list(text(ORGANIZATIONS), row -> row.uuid("organization_id"), tenant);
  }

  private String text(String template) {
    return template.formatted(name, COLUMNS);
  }

  private static Fact fact(Row row) throws SQLException {
    return new Fact(
        new ServiceKey(
            row.uuid("tenant_id"),
            row.uuid("organization_id"),
            row.constant("service", Service.class)),
        row.constant("kind", FactKind.class),
        row.uuid("origin"),
        row.number("attempt"),
        row.text("context"),
        row.instant("at"),
        row.uuid("event_id"),
        EventJson.read(row.json("details"), FactDetails.class));
  }
}
