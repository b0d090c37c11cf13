package io.cloudward.provisioning.task;

import io.cloudward.provisioning.sql.Sql;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads tasks of the current tenant. */
@ApplicationScoped
public class TaskSearch {

  private static final String FIRST =
      """
      select document, sequence from task where tenant_id = ?
        and (?::text is null or state = ?)
      order by submitted_at desc, id desc limit ?
      """;

  private static final String NEXT =
      """
      select document, sequence from task where tenant_id = ?
        and (?::text is null or state = ?) and (submitted_at, id) < (?, ?)
      order by submitted_at desc, id desc limit ?
      """;

  private final Sql sql;
  private final TaskTable tasks;
  private final Cursors cursors;
  private final CurrentTenant tenant;

  TaskSearch(Sql sql, TaskTable tasks, Cursors cursors, CurrentTenant tenant) {
    this.sql = sql;
    this.tasks = tasks;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  /** One task. */
  @Transactional
  public Optional<StoredTask> find(UUID id) {
    return tasks.find(tenant.require(), id);
  }

  /** Tasks, the newest first. */
  @Transactional
  Page<TaskView> page(PageRequest request, @Nullable TaskState state) {
    var list = "tasks " + state;
    List<@Nullable Object> arguments = new ArrayList<>();
    arguments.add(tenant.require());
    arguments.add(state);
    arguments.add(state);
    var after = cursors.after(request, list, 2);
    after.ifPresent(
        keys -> {
          arguments.add(Instant.parse(keys.getFirst()));
          arguments.add(UUID.fromString(keys.getLast()));
        });
    arguments.add(request.limit() + 1);
    var found =
        sql.list(after.isPresent() ? NEXT : FIRST, TaskTable::task, arguments.toArray()).stream()
            .map(StoredTask::view)
            .toList();
    return cursors.page(
        request, list, found, task -> List.of(task.submittedAt().toString(), task.id().toString()));
  }
}
