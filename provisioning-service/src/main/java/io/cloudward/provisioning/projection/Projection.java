package io.cloudward.provisioning.projection;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.catalogue.ServiceFold;
import io.cloudward.provisioning.catalogue.ServiceTable;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.FactTable;
import io.cloudward.provisioning.sql.Sql;
import io.cloudward.provisioning.task.TaskFold;
import io.cloudward.provisioning.task.TaskTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    if (fact.kind().isOutsideTasks()) {
      facts.latestTask(key).forEach(task -> refreshTask(key, task));
    } else {
      refreshTask(key, fact.origin());
    }
    refreshServices(fact);
  }

  private void refreshTask(ServiceKey key, UUID task) {
    var known = new ArrayList<>(facts.ofTask(key.tenantId(), key.organizationId(), task));
    Set<Service> concerned = EnumSet.noneOf(Service.class);
    known.forEach(fact -> concerned.add(fact.key().service()));
    for (Service service : concerned) {
      known.addAll(
          facts.outsideTasks(new ServiceKey(key.tenantId(), key.organizationId(), service)));
    }
    TaskFold.fold(task, known).ifPresent(view -> tasks.store(key.tenantId(), view));
  }

  /** A request makes the organization known, with all its services; other facts change one. */
  private void refreshServices(Fact fact) {
    var request =
        fact.kind() == FactKind.PROVISION_REQUESTED
            || fact.kind() == FactKind.DEPROVISION_REQUESTED;
    var changed = request ? EnumSet.allOf(Service.class) : EnumSet.of(fact.key().service());
    List<Fact> known = new ArrayList<>();
    for (Service service : changed) {
      known.addAll(ofLastTask(key(fact, service)));
    }
    for (Service service : changed) {
      var key = key(fact, service);
      var heard = new ArrayList<>(known);
      heard.addAll(facts.outsideTasks(key));
      var view = ServiceFold.fold(key, heard);
      if (request || view.taskId() != null) {
        services.store(key.tenantId(), view);
      }
    }
  }

  private List<Fact> ofLastTask(ServiceKey key) {
    return facts.latestTask(key).stream()
        .flatMap(task -> facts.ofTask(key.tenantId(), key.organizationId(), task).stream())
        .toList();
  }

  private static ServiceKey key(Fact fact, Service service) {
    return new ServiceKey(fact.key().tenantId(), fact.key().organizationId(), service);
  }
}
