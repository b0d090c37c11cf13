package io.cloudward.provisioning.projection;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.catalogue.ServiceFold;
import io.cloudward.provisioning.catalogue.ServiceTable;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactTable;
import io.cloudward.provisioning.sql.Sql;
import io.cloudward.provisioning.task.TaskFold;
import io.cloudward.provisioning.task.TaskTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Records facts and computes again what depends on them. One organization at a time, so that
 * concurrent consumers cannot overwrite each other's result with an older one.
 */
@ApplicationScoped
public class Projection {

  private final Sql sql;
  private final FactTable facts;
  private final TaskTable tasks;
  private final ServiceTable services;

  Projection(Sql sql, TaskTable tasks, ServiceTable services) {
    this.sql = sql;
    this.facts = FactTable.live(sql);
    this.tasks = tasks;
    this.services = services;
  }

  /**
   * Takes a fact into account; nothing happens if it is known.
   *
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void apply(Fact fact) {
    var key = fact.key();
    sql.lock("projection", key.tenantId(), key.organizationId());
    if (!facts.record(fact)) {
      return;
    }
    var known = facts.relevant(key.tenantId(), key.organizationId(), fact.origin());
    concernedTask(fact, known)
        .flatMap(task -> TaskFold.fold(task, known))
        .ifPresent(view -> tasks.store(key.tenantId(), view));
    storeServices(fact, known);
  }

  /** Facts outside tasks concern the last task of their service, if any. */
  private static Optional<UUID> concernedTask(Fact fact, List<Fact> known) {
    return fact.kind().isOutsideTasks()
        ? Optional.ofNullable(ServiceFold.fold(fact.key(), known).taskId())
        : Optional.of(fact.origin());
  }

  /** A request makes the organization known, with all its services; other facts change one. */
  private void storeServices(Fact fact, List<Fact> known) {
    var changed =
        fact.kind().isRequest() ? EnumSet.allOf(Service.class) : EnumSet.of(fact.key().service());
    for (Service service : changed) {
      var key = new ServiceKey(fact.key().tenantId(), fact.key().organizationId(), service);
      var view = ServiceFold.fold(key, known);
      if (fact.kind().isRequest() || view.taskId() != null) {
        services.store(key.tenantId(), view);
      }
    }
  }
}
