package io.cloudward.provisioning.task;

import io.cloudward.messaging.wire.EventJson;
import io.cloudward.provisioning.sql.Row;
import io.cloudward.provisioning.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tasks as they were last computed. */
@ApplicationScoped
public class TaskTable {

  private static final String FIND =
      "select document, sequence from task where tenant_id = ? and id = ?";

  private static final String NEXT =
      """
      insert into tenant_sequence as known (tenant_id, last) values (?, 1)
      on conflict (tenant_id) do update set last = known.last + 1 returning last
      """;

  private static final String STORE =
      """
      insert into task (tenant_id, id, organization_id, submitted_at, state, sequence, document)
      values (?, ?, ?, ?, ?, ?, ?::jsonb)
      on conflict (tenant_id, id) do update
      set submitted_at = excluded.submitted_at, state = excluded.state,
        sequence = excluded.sequence, document = excluded.document
      """;

  private static final String CHANGED =
      """
      select document, sequence from task where tenant_id = ? and sequence > ?
      order by sequence limit ?
      """;

  private static final String OPEN =
      """
      select document, sequence from task
      where tenant_id = ? and sequence <= ? and state not in ('COMPLETED', 'FAILED', 'CANCELLED')
      order by sequence desc limit ?
      """;

  private static final String OF_ORGANIZATION =
      "select document, sequence from task where tenant_id = ? and organization_id = ?";

  private final Sql sql;

  TaskTable(Sql sql) {
    this.sql = sql;
  }

  /** One task of a tenant. */
  public Optional<StoredTask> find(UUID tenant, UUID id) {
    return sql.find(FIND, TaskTable::task, tenant, id);
  }

  /** Stores the task if it differs from the stored one, with the tenant's next number. */
  public void store(UUID tenant, TaskView task) {
    if (find(tenant, task.id()).filter(known -> known.view().equals(task)).isPresent()) {
      return;
    }
    var sequence = sql.find(NEXT, row -> row.longNumber("last"), tenant).orElseThrow();
    sql.update(
        STORE,
        tenant,
        task.id(),
        task.organizationId(),
        task.submittedAt(),
        task.state(),
        sequence,
        new String(EventJson.write(task), StandardCharsets.UTF_8));
  }

  /** What changed after {@code sequence}, in order. */
  public List<StoredTask> changedAfter(UUID tenant, long sequence, int limit) {
    return sql.list(CHANGED, TaskTable::task, tenant, sequence, limit);
  }

  /** The tasks that are not closed and changed last at {@code sequence} or before, newest first. */
  public List<StoredTask> open(UUID tenant, long sequence, int limit) {
    return sql.list(OPEN, TaskTable::task, tenant, sequence, limit);
  }

  /** All tasks of an organization. */
  public List<TaskView> ofOrganization(UUID tenant, UUID organization) {
    return sql.list(OF_ORGANIZATION, TaskTable::task, tenant, organization).stream()
        .map(StoredTask::view)
        .toList();
  }

  static StoredTask task(Row row) throws SQLException {
    return new StoredTask(
        EventJson.read(row.json("document"), TaskView.class), row.longNumber("sequence"));
  }
}
