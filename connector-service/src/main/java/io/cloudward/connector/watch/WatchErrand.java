package io.cloudward.connector.watch;

import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnection;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks at an organization when its interval is over. */
@ApplicationScoped
class WatchErrand implements Errand {

  private static final Logger LOG = Logger.getLogger(WatchErrand.class);

  private final Organizations organizations;
  private final ServiceConnections connections;
  private final ServiceWatch watch;
  private final WatchOutcomes outcomes;
  private final TenantScope scope;
  private final WatchPace pace;
  private final Clock clock;

  WatchErrand(
      Organizations organizations,
      ServiceConnections connections,
      ServiceWatch watch,
      WatchOutcomes outcomes,
      TenantScope scope,
      WatchPace pace,
      Clock clock) {
    this.organizations = organizations;
    this.connections = connections;
    this.watch = watch;
    this.outcomes = outcomes;
    this.scope = scope;
    this.pace = pace;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 5;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    var connected = connected(lease);
    var organization =
        scope.call(lease.tenant(), () -> organizations.find(lease.tenant(), lease.organization()));
    if (connected.isEmpty() || organization.isEmpty()) {
      return Optional.empty();
    }
    var last = organization.get().watchedAt();
    var due = last == null ? clock.instant() : last.plus(pace.interval());
    if (due.isAfter(clock.instant())) {
      return Optional.of(due);
    }
    look(lease, organization.get(), connected);
    var now = clock.instant();
    scope.run(
        lease.tenant(), () -> organizations.watchedAt(lease.tenant(), lease.organization(), now));
    return Optional.of(now.plus(pace.interval()));
  }

  private void look(Lease lease, Organization organization, List<ServiceConnection> connected) {
    for (var connection : connected) {
      try {
        watch.look(lease, organization, connection);
      } catch (RefusedException e) {
        lost(lease, connection, e.refusal());
      } catch (MicrosoftException e) {
        LOG.infof("watch of organization=%s: %s", lease.organization(), e);
        lost(lease, connection, Unavailability.refusal(e));
      }
    }
  }

  private void lost(Lease lease, ServiceConnection connection, Refusal refusal) {
    if (!refusal.retryable()) {
      outcomes.accessLost(lease, connection.service(), refusal);
    }
  }

  private List<ServiceConnection> connected(Lease lease) {
    return scope
        .call(lease.tenant(), () -> connections.of(lease.tenant(), lease.organization()))
        .stream()
        .filter(known -> known.state() == ConnectionState.CONNECTED)
        .toList();
  }
}
