package io.cloudward.policy;

import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Pages through the policies of the caller's tenant: by organization, service, priority and id. */
@ApplicationScoped
public class PolicyPages {

  private static final int SORT_KEYS = 4;

  private final PolicyTable table;
  private final CurrentTenant tenant;
  private final Cursors cursors;

  PolicyPages(PolicyTable table, CurrentTenant tenant, Cursors cursors) {
    this.table = table;
    this.tenant = tenant;
    this.cursors = cursors;
  }

  /**
   * A page of policies.
   *
   * @param load finds policies by their ids, in any order
   * @param toResponse what is shown of a policy
   */
  @Transactional
  public <P extends Policy, R> Page<R> page(
      PolicyQuery query, Function<List<UUID>, List<P>> load, Function<P, R> toResponse) {
    var filter =
        new PolicyTable.Filter(
            tenant.require(),
            query.organization().orElse(null),
            query.protectedService().orElse(null));
    var list = "policies " + filter.organizationId() + " " + filter.service();
    var after = cursors.after(query, list, SORT_KEYS).map(PolicyPlace::parse).orElse(null);
    var found = table.list(filter, after, query.limit() + 1);
    var places = cursors.page(query, list, found, PolicyPlace::keys);
    var ids = places.items().stream().map(PolicyPlace::id).toList();
    var items =
        load.apply(ids).stream()
            .sorted(Comparator.comparingInt(policy -> ids.indexOf(policy.id())))
            .map(toResponse)
            .toList();
    return new Page<>(items, places.next());
  }
}
