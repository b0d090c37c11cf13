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

  /**
   * The facts of one task and of the last task of each service, and of the facts outside tasks,
   * which grow without end, those that can matter: requirements and losses, and after each of them
   * the first synchronisation.
   */
  private static final String RELEVANT =
      """
      with concerned as (
        select ?::uuid as tenant_id, ?::uuid as organization_id
      ), latest as (
        select distinct on (service) origin
        from %1$s join concerned using (tenant_id, organization_id)
        where kind in ('PROVISION_REQUESTED', 'DEPROVISION_REQUESTED')
        order by service, at desc, event_id desc
      ), interruption as (
        select %2$s from %1$s join concerned using (tenant_id, organization_id)
        where kind in ('SYNCHRONIZATION_REQUIRED', 'FIRST_SYNCHRONIZATION_PENDING', 'ACCESS_LOST')
      )
      select %2$s from %1$s join concerned using (tenant_id, organization_id)
      where origin = ? or origin in (select origin from latest)
      union select %2$s from interruption
      union select answer.* from interruption cross join lateral (
        select %2$s from %1$s later
        where later.tenant_id = interruption.tenant_id
          and later.organization_id = interruption.organization_id
          and later.service = interruption.service and later.kind = 'SYNCHRONIZED'
          and (later.at, later.event_id) > (interruption.at, interruption.event_id)
        order by later.at, later.event_id limit 1) answer
      """;

  private static final String SAID_BY =
      """
      select context from %1$s where tenant_id = ? and organization_id = ? and origin = ?
        and service = ? and kind = ? and attempt = ?
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

  /** What tasks and services of an organization can depend on when this task changes. */
  public List<Fact> relevant(UUID tenant, UUID organization, UUID task) {
    return sql.list(text(RELEVANT), FactTable::fact, tenant, organization, task);
  }

  /** The contexts that said this about a service in this attempt of a task. */
  public List<String> saidBy(ServiceKey key, UUID task, int attempt, FactKind kind) {
    return sql.list(
        text(SAID_BY),
        row -> row.text("context"),
        key.tenantId(),
        key.organizationId(),
        task,
        key.service(),
        kind,
        attempt);
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
