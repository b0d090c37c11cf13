package io.cloudward.connector.synchronization;

import io.cloudward.connector.ConnectorEvents;
import io.cloudward.connector.connection.ApplicationGrant;
import io.cloudward.connector.directory.DirectorySync;
import io.cloudward.connector.directory.OrganizationAccess;
import io.cloudward.connector.directory.ProtectedTargets;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.Subscriptions;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.work.Lease;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.ServiceSynchronized;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Reads the directory of every connected service with the access of the administrator. */
@ApplicationScoped
class SynchronizationRun {

  private final Synchronizations synchronizations;
  private final Organizations organizations;
  private final ServiceConnections connections;
  private final DirectorySync directory;
  private final ProtectedTargets targets;
  private final Subscriptions subscriptions;
  private final ApplicationGrant grant;
  private final Accesses accesses;
  private final ConnectorEvents events;
  private final TenantScope scope;
  private final Clock clock;

  SynchronizationRun(
      Synchronizations synchronizations,
      Organizations organizations,
      ServiceConnections connections,
      DirectorySync directory,
      ProtectedTargets targets,
      Subscriptions subscriptions,
      ApplicationGrant grant,
      Accesses accesses,
      ConnectorEvents events,
      TenantScope scope,
      Clock clock) {
    this.synchronizations = synchronizations;
    this.organizations = organizations;
    this.connections = connections;
    this.directory = directory;
    this.targets = targets;
    this.subscriptions = subscriptions;
    this.grant = grant;
    this.accesses = accesses;
    this.events = events;
    this.scope = scope;
    this.clock = clock;
  }

  void synchronise(Lease lease, Synchronization synchronization) {
    var tenant = lease.tenant();
    var organization =
        scope.call(tenant, () -> organizations.find(tenant, lease.organization())).orElseThrow();
    var connected = connected(lease);
    var access = access(lease, organization, synchronization);
    for (var service : connected) {
      directory.synchronise(service, access, lease::keep);
    }
    scope.run(tenant, () -> finish(lease, synchronization, connected));
  }

  private OrganizationAccess access(
      Lease lease, Organization organization, Synchronization synchronization) {
    if (organization.mode() == ConnectionMode.APP_CONSENT) {
      return of(lease, accesses.application(organization.id()), organization);
    }
    lease.keep();
    var administrator =
        accesses.administrator(lease.tenant(), organization.id(), synchronization.verificationId());
    grant.ensure(administrator, accesses.application(organization.id()));
    return of(lease, administrator, organization);
  }

  private static OrganizationAccess of(Lease lease, Access access, Organization organization) {
    var isApplication = organization.mode() == ConnectionMode.APP_CONSENT;
    return new OrganizationAccess(lease.tenant(), access, isApplication, organization.delegateId());
  }

  private void finish(Lease lease, Synchronization synchronization, List<Service> connected) {
    var tenant = lease.tenant();
    var organization = lease.organization();
    if (!synchronizations.succeed(tenant, synchronization.id())) {
      return;
    }
    var now = clock.instant();
    organizations.synchronizedAt(tenant, organization, now);
    for (var service : connected) {
      subscriptions.plan(tenant, organization, service);
      connections.attend(tenant, organization, service, null);
      events.say(
          tenant,
          new ServiceSynchronized(
              organization,
              service,
              synchronization.id(),
              targets.targets(tenant, organization, service),
              now));
    }
  }

  private List<Service> connected(Lease lease) {
    return scope
        .call(lease.tenant(), () -> connections.of(lease.tenant(), lease.organization()))
        .stream()
        .filter(known -> known.state() == ConnectionState.CONNECTED)
        .map(known -> known.service())
        .toList();
  }
}
