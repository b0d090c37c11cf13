package io.cloudward.connector.subscription;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Makes the subscriptions that are planned and renews those whose half life is over, a few per
 * visit. Only whoever holds the lease of the organization runs this, so replicas do not collide.
 */
@ApplicationScoped
class SubscriptionErrand implements Errand {

  private static final Logger LOG = Logger.getLogger(SubscriptionErrand.class);

  /** The watch notices lost access and says so; here it is enough to come again. */
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

  private final Subscriptions subscriptions;
  private final SubscriptionTables tables;
  private final ServiceConnections connections;
  private final Accesses accesses;
  private final TenantScope scope;
  private final int perVisit;
  private final Clock clock;

  SubscriptionErrand(
      Subscriptions subscriptions,
      SubscriptionTables tables,
      ServiceConnections connections,
      Accesses accesses,
      TenantScope scope,
      ConnectorConfig config,
      Clock clock) {
    this.subscriptions = subscriptions;
    this.tables = tables;
    this.connections = connections;
    this.accesses = accesses;
    this.scope = scope;
    this.perVisit = config.notification().subscriptionsPerVisit();
    this.clock = clock;
  }

  @Override
  public int order() {
    return 3;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    var connected = connected(lease);
    if (connected.isEmpty()) {
      return Optional.empty();
    }
    try {
      var access =
          new OrganizationAccess(
              lease.tenant(), accesses.application(lease.organization()), true, null);
      for (var subscription : due(lease)) {
        if (connected.contains(subscription.service())) {
          lease.keep();
          subscriptions.refresh(subscription, access);
        }
      }
      return scope.call(
          lease.tenant(), () -> tables.nextDue(lease.tenant(), lease.organization(), connected));
    } catch (MicrosoftException e) {
      LOG.infof("subscriptions of organization=%s: %s", lease.organization(), e);
      return Optional.of(clock.instant().plus(e.retryAfter().orElse(AFTER_FAILURE)));
    } catch (RefusedException e) {
      return Optional.of(clock.instant().plus(AFTER_FAILURE));
    }
  }

  private List<Subscription> due(Lease lease) {
    return scope.call(
        lease.tenant(),
        () -> tables.due(lease.tenant(), lease.organization(), clock.instant(), perVisit));
  }

  private Set<Service> connected(Lease lease) {
    return scope
        .call(lease.tenant(), () -> connections.of(lease.tenant(), lease.organization()))
        .stream()
        .filter(known -> known.state() == ConnectionState.CONNECTED)
        .map(known -> known.service())
        .collect(Collectors.toSet());
  }
}
