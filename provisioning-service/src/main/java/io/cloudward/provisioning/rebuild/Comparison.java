package io.cloudward.provisioning.rebuild;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.catalogue.ServiceFold;
import io.cloudward.provisioning.catalogue.ServiceTable;
import io.cloudward.provisioning.catalogue.ServiceView;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactTable;
import io.cloudward.provisioning.sql.Sql;
import io.cloudward.provisioning.task.TaskFold;
import io.cloudward.provisioning.task.TaskTable;
import io.cloudward.provisioning.task.TaskView;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what follows from the facts read again against the live tables, tenant by tenant. */
@ApplicationScoped
class Comparison {

  /** What one tenant has. */
  record Result(int tasks, int services, List<String> differences) {}

  private final FactTable live;
  private final FactTable rebuilt;
  private final TaskTable tasks;
  private final ServiceTable services;
  private final CurrentTenant tenant;

  Comparison(Sql sql, TaskTable tasks, ServiceTable services, CurrentTenant tenant) {
    this.live = FactTable.live(sql);
    this.rebuilt = FactTable.rebuilt(sql);
    this.tasks = tasks;
    this.services = services;
    this.tenant = tenant;
  }

  @ActivateRequestContext
  @Transactional
  Result compare(UUID whose) {
    tenant.become(whose);
    Set<UUID> organizations = new HashSet<>(live.organizations(whose));
    organizations.addAll(rebuilt.organizations(whose));
    var taskCount = 0;
    var serviceCount = 0;
    List<String> differences = new ArrayList<>();
    for (UUID organization : organizations) {
      var facts = rebuilt.ofOrganization(whose, organization);
      var liveTasks = byId(tasks.ofOrganization(whose, organization), TaskView::id);
      differences.addAll(differences("task", liveTasks, tasks(facts)));
      taskCount += liveTasks.size();
      var liveServices = byId(services.ofOrganization(whose, organization), ServiceView::service);
      differences.addAll(
          differences(
              "service " + organization, liveServices, services(whose, organization, facts)));
      serviceCount += liveServices.size();
    }
    return new Result(taskCount, serviceCount, differences);
  }

  private static Map<UUID, TaskView> tasks(List<Fact> facts) {
    return facts.stream()
        .filter(fact -> !fact.kind().isOutsideTasks())
        .map(Fact::origin)
        .distinct()
        .map(task -> TaskFold.fold(task, facts))
        .flatMap(Optional::stream)
        .collect(Collectors.toMap(TaskView::id, Function.identity()));
  }

  /** As live: services are known from the first request on. */
  private static Map<Service, ServiceView> services(
      UUID tenant, UUID organization, List<Fact> facts) {
    var views =
        Arrays.stream(Service.values())
            .map(service -> ServiceFold.fold(new ServiceKey(tenant, organization, service), facts))
            .toList();
    return views.stream().allMatch(view -> view.taskId() == null)
        ? Map.of()
        : byId(views, ServiceView::service);
  }

  private static <K, V> Map<K, V> byId(List<V> values, Function<V, K> id) {
    return values.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  private static <K, V> List<String> differences(String kind, Map<K, V> one, Map<K, V> other) {
    Map<K, V> all = new HashMap<>(one);
    all.putAll(other);
    Stream<K> differing =
        all.keySet().stream()
            .filter(
                id -> !Optional.ofNullable(one.get(id)).equals(Optional.ofNullable(other.get(id))));
    return differing.map(id -> kind + " " + id).toList();
  }
}
