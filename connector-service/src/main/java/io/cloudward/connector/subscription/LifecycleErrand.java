package io.cloudward.connector.subscription;

import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.notification.HintTables;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Acts on what notifications hint at: reauthorises, plans anew what Graph removed, and has the
 * directory looked at where notifications were missed. A hint that gets lost here changes nothing
 * in the end: renewal and watch come by themselves.
 */
@ApplicationScoped
class LifecycleErrand implements Errand {

  private static final Logger LOG = Logger.getLogger(LifecycleErrand.class);

  private final HintTables hints;
  private final SubscriptionTables tables;
  private final SubscriptionGateway gateway;
  private final Organizations organizations;
  private final Accesses accesses;
  private final TenantScope scope;
  private final Clock clock;

  LifecycleErrand(
      HintTables hints,
      SubscriptionTables tables,
      SubscriptionGateway gateway,
      Organizations organizations,
      Accesses accesses,
      TenantScope scope,
      Clock clock) {
    this.hints = hints;
    this.tables = tables;
    this.gateway = gateway;
    this.organizations = organizations;
    this.accesses = accesses;
    this.scope = scope;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 2;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    var tenant = lease.tenant();
    for (var found : scope.call(tenant, () -> hints.take(tenant, lease.organization()))) {
      switch (found.hint()) {
        case CHANGE -> LOG.debugf("subscription=%s: changes are no errand", found.subscription());
        case REAUTHORIZE -> reauthorize(lease, found.subscription());
        case REMOVED -> planAnew(lease, found.subscription());
        case MISSED -> lookSoon(lease);
      }
    }
    return Optional.empty();
  }

  private void reauthorize(Lease lease, UUID subscription) {
    var known = scope.call(lease.tenant(), () -> tables.find(lease.tenant(), subscription));
    if (known.isEmpty() || known.get().graphId() == null) {
      return;
    }
    lease.keep();
    try {
      gateway.reauthorize(known.get().graphId(), accesses.application(lease.organization()));
    } catch (MicrosoftException | RefusedException e) {
      LOG.infof("subscription=%s is not reauthorised: %s", subscription, e.getMessage());
    }
    var now = clock.instant();
    scope.run(lease.tenant(), () -> tables.dueAt(lease.tenant(), subscription, now));
  }

  private void planAnew(Lease lease, UUID subscription) {
    var now = clock.instant();
    scope.run(
        lease.tenant(),
        () ->
            tables
                .find(lease.tenant(), subscription)
                .ifPresent(
                    known ->
                        tables.replan(lease.tenant(), known, Subscription.State.PLANNED, now)));
    lookSoon(lease);
  }

  private void lookSoon(Lease lease) {
    scope.run(
        lease.tenant(),
        () -> organizations.watchedAt(lease.tenant(), lease.organization(), Instant.EPOCH));
  }
}
