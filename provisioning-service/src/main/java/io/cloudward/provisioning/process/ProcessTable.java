package io.cloudward.provisioning.process;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.Service;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.sql.Row;
import io.cloudward.provisioning.sql.Sql;
import io.cloudward.provisioning.task.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The processes; every query takes the tenant. */
@ApplicationScoped
public class ProcessTable {

  private static final String INSERT =
      """
      insert into process (tenant_id, task_id, service, organization_id, organization_name, kind,
        task_services, promote_delegate_accounts, verification_id, requested_by, requested_at,
        status, attempt, parts, reminders)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)
      """;

  private static final String UPDATE =
      """
      update process set verification_id = ?, requested_by = ?::jsonb, requested_at = ?,
        status = ?, attempt = ?, parts = ?, reminders = ?, started_at = ?, pending_at = ?,
        synchronized_at = ?, completed_at = ?
      where tenant_id = ? and task_id = ? and service = ?
      """;

  private static final String ONE =
      "select * from process where tenant_id = ? and task_id = ? and service = ? for update";

  private static final String OF_TASK =
      "select * from process where tenant_id = ? and task_id = ? order by service";

  private static final String LOCK_TASK = OF_TASK + " for update";

  private static final String ACTIVE =
      """
      select * from process where tenant_id = ? and organization_id = ? and service = ?
        and status in ('RUNNING', 'ENABLING') for update
      """;

  /** A retried process begins again, so the last request decides, not the first. */
  private static final String LATEST =
      """
      select * from process where tenant_id = ? and organization_id = ? and service = ?
      order by requested_at desc, position desc limit 1
      """;

  private final Sql sql;

  ProcessTable(Sql sql) {
    this.sql = sql;
  }

  /** Waits until no other request changes which processes an organization has. */
  public void lockOrganization(UUID tenant, UUID organization) {
    sql.lock("process", tenant, organization);
  }

  /** Begins a process. */
  public void insert(ServiceProcess process) {
    var progress = process.progress();
    sql.update(
        INSERT,
        process.key().tenantId(),
        process.taskId(),
        process.key().service(),
        process.key().organizationId(),
        process.organizationName(),
        progress.kind(),
        process.taskServices(),
        process.promoteDelegateAccounts(),
        process.verificationId().orElse(null),
        json(process.requestedBy()),
        process.requestedAt(),
        progress.status(),
        progress.attempt(),
        progress.parts(),
        progress.reminders());
  }

  /** Stores a process as it stands now. */
  public void update(ServiceProcess process) {
    var progress = process.progress();
    sql.update(
        UPDATE,
        process.verificationId().orElse(null),
        json(process.requestedBy()),
        process.requestedAt(),
        progress.status(),
        progress.attempt(),
        progress.parts(),
        progress.reminders(),
        progress.startedAt(),
        progress.pendingAt(),
        progress.synchronizedAt(),
        process.completedAt().orElse(null),
        process.key().tenantId(),
        process.taskId(),
        process.key().service());
  }

  /** One process, locked until the transaction ends. */
  public Optional<ServiceProcess> lock(UUID tenant, UUID task, Service service) {
    return sql.find(ONE, ProcessTable::process, tenant, task, service);
  }

  /** The processes of a task. */
  public List<ServiceProcess> ofTask(UUID tenant, UUID task) {
    return sql.list(OF_TASK, ProcessTable::process, tenant, task);
  }

  /** The processes of a task, locked until the transaction ends. */
  public List<ServiceProcess> lockTask(UUID tenant, UUID task) {
    return sql.list(LOCK_TASK, ProcessTable::process, tenant, task);
  }

  /** The process that a service is in now, locked until the transaction ends. */
  public Optional<ServiceProcess> lockActive(ServiceKey key) {
    return sql.find(
        ACTIVE, ProcessTable::process, key.tenantId(), key.organizationId(), key.service());
  }

  /** The last process of a service. */
  public Optional<ServiceProcess> latest(ServiceKey key) {
    return sql.find(
        LATEST, ProcessTable::process, key.tenantId(), key.organizationId(), key.service());
  }

  private static String json(Actor actor) {
    return new String(EventJson.write(actor), StandardCharsets.UTF_8);
  }

  private static ServiceProcess process(Row row) throws SQLException {
    return new ServiceProcess(
        new ServiceKey(
            row.uuid("tenant_id"),
            row.uuid("organization_id"),
            row.constant("service", Service.class)),
        row.uuid("task_id"),
        row.text("organization_name"),
        row.constants("task_services", Service.class),
        row.flag("promote_delegate_accounts"),
        row.optionalUuid("verification_id"),
        EventJson.read(row.json("requested_by"), Actor.class),
        row.instant("requested_at"),
        row.optionalInstant("completed_at"),
        progress(row));
  }

  private static Progress progress(Row row) throws SQLException {
    return new Progress(
        row.constant("kind", TaskKind.class),
        row.constant("status", ProcessStatus.class),
        row.number("attempt"),
        Set.copyOf(row.constants("parts", Part.class)),
        row.number("reminders"),
        row.optionalInstant("started_at").orElse(null),
        row.optionalInstant("pending_at").orElse(null),
        row.optionalInstant("synchronized_at").orElse(null));
  }
}
