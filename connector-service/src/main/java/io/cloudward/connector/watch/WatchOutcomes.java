package io.cloudward.connector.watch;

import io.cloudward.connector.ConnectorEvents;
import io.cloudward.connector.directory.ProtectedTargets;
import io.cloudward.connector.organization.Attention;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.Refusals;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.Subscriptions;
import io.cloudward.connector.work.Lease;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.AccessLost;
import io.cloudward.contracts.connection.ServiceSynchronized;
import io.cloudward.contracts.connection.SynchronizationCause;
import io.cloudward.contracts.connection.SynchronizationRequired;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Tells what the watch found, each thing once until it is resolved. */
@ApplicationScoped
class WatchOutcomes {

  private final ServiceConnections connections;
  private final Organizations organizations;
  private final Subscriptions subscriptions;
  private final ProtectedTargets targets;
  private final ConnectorEvents events;
  private final TenantScope scope;
  private final Clock clock;

  WatchOutcomes(
      ServiceConnections connections,
      Organizations organizations,
      Subscriptions subscriptions,
      ProtectedTargets targets,
      ConnectorEvents events,
      TenantScope scope,
      Clock clock) {
    this.connections = connections;
    this.organizations = organizations;
    this.subscriptions = subscriptions;
    this.targets = targets;
    this.events = events;
    this.scope = scope;
    this.clock = clock;
  }

  String fingerprint(Lease lease) {
    return scope.call(
        lease.tenant(), () -> targets.fingerprint(lease.tenant(), lease.organization()));
  }

  /** The directory was read; it is told if anything came or went since {@code before}. */
  void synchronised(Lease lease, Service service, String before) {
    var tenant = lease.tenant();
    var organization = lease.organization();
    scope.run(
        tenant,
        () -> {
          organizations.synchronizedAt(tenant, organization, clock.instant());
          subscriptions.plan(tenant, organization, service);
          if (!before.equals(targets.fingerprint(tenant, organization))) {
            events.say(
                tenant,
                new ServiceSynchronized(
                    organization,
                    service,
                    UUID.randomUUID(),
                    targets.targets(tenant, organization, service),
                    clock.instant()));
          }
        });
  }

  void required(Lease lease, Service service, SynchronizationCause cause) {
    scope.run(
        lease.tenant(),
        () -> {
          if (connections.attend(
              lease.tenant(), lease.organization(), service, Attention.SYNCHRONIZATION_REQUIRED)) {
            events.say(
                lease.tenant(),
                new SynchronizationRequired(lease.organization(), service, cause, clock.instant()));
          }
        });
  }

  void accessLost(Lease lease, Service service, Refusal refusal) {
    scope.run(
        lease.tenant(),
        () -> {
          if (connections.attend(
              lease.tenant(), lease.organization(), service, Attention.ACCESS_LOST)) {
            events.say(
                lease.tenant(),
                new AccessLost(
                    lease.organization(),
                    service,
                    refusal.reason(),
                    Refusals.of("ACCESS_REVOKED").remedy(),
                    clock.instant()));
          }
        });
  }
}
