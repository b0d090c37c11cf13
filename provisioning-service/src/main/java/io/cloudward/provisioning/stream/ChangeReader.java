package io.cloudward.provisioning.stream;

import io.cloudward.provisioning.sql.Sql;
import io.cloudward.provisioning.task.StoredTask;
import io.cloudward.provisioning.task.TaskTable;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads what changed. Numbers of one tenant commit in their order, so whoever has seen a number has
 * seen all before it.
 */
@ApplicationScoped
class ChangeReader {

  private static final String LAST =
      "select tenant_id, last from tenant_sequence where tenant_id = any(?::uuid[])";

  private final Sql sql;
  private final TaskTable tasks;
  private final CurrentTenant tenant;

  ChangeReader(Sql sql, TaskTable tasks, CurrentTenant tenant) {
    this.sql = sql;
    this.tasks = tasks;
    this.tenant = tenant;
  }

  /** The last number of each tenant; those without any are missing. */
  @Transactional
  Map<UUID, Long> last(Collection<UUID> tenants) {
    Map<UUID, Long> last = new HashMap<>();
    sql.list(LAST, row -> last.put(row.uuid("tenant_id"), row.longNumber("last")), tenants);
    return last;
  }

  /** What changed after {@code position}, in order. */
  @ActivateRequestContext
  @Transactional
  List<StoredTask> changes(UUID whose, long position, int limit) {
    tenant.become(whose);
    return tasks.changedAfter(whose, position, limit);
  }

  /** The tasks that were not closed at {@code position}, in the order of their last change. */
  @ActivateRequestContext
  @Transactional
  List<StoredTask> open(UUID whose, long position, int limit) {
    tenant.become(whose);
    return tasks.open(whose, position, limit).reversed();
  }
}
