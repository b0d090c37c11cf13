package io.cloudward.provisioning.catalogue;

import io.cloudward.contracts.Service;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import io.cloudward.web.page.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the services of the current tenant. */
@ApplicationScoped
class ServiceSearch {

  private final ServiceTable services;
  private final Cursors cursors;
  private final CurrentTenant tenant;

  ServiceSearch(ServiceTable services, Cursors cursors, CurrentTenant tenant) {
    this.services = services;
    this.cursors = cursors;
    this.tenant = tenant;
  }

  /** Services by organization; without any organization the three that there could be. */
  @Transactional
  Page<ServiceView> page(PageRequest request, @Nullable UUID organization) {
    var list = "services " + organization;
    var after = cursors.after(request, list, 2);
    var found =
        services.page(
            tenant.require(),
            organization,
            after.map(keys -> UUID.fromString(keys.getFirst())).orElse(null),
            after.map(List::getLast).orElse(""),
            request.limit() + 1);
    if (found.isEmpty() && organization == null && !services.knowsAny(tenant.require())) {
      return new Page<>(Arrays.stream(Service.values()).map(ServiceView::unknown).toList(), null);
    }
    return cursors.page(
        request,
        list,
        found,
        service -> List.of(String.valueOf(service.organizationId()), service.service().name()));
  }
}
