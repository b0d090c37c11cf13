package io.cloudward.connector.connection;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.connector.ConnectorEvents;
import io.cloudward.connector.connection.ConnectionJob.Kind;
import io.cloudward.connector.connection.ConnectionJob.State;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.OrganizationClaims;
import io.cloudward.connector.organization.ServiceConnection;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.Refusals;
import io.cloudward.connector.work.OrganizationQueue;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceConnectionStarted;
import io.cloudward.contracts.connection.ServiceDisconnected;
import io.cloudward.contracts.provisioning.ProvisioningFailed;
import io.cloudward.contracts.provisioning.ServiceDeprovisionRequested;
import io.cloudward.contracts.provisioning.ServiceProvisionRequested;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Turns requests into jobs, in the transaction of the event. Decides by facts (task, attempt, time
 * of submission), not by the order of arrival.
 */
@ApplicationScoped
class ConnectionRequests {

  private final ConnectionJobs jobs;
  private final ServiceConnections connections;
  private final OrganizationClaims claims;
  private final OrganizationQueue queue;
  private final ConnectorEvents events;
  private final Clock clock;

  ConnectionRequests(
      ConnectionJobs jobs,
      ServiceConnections connections,
      OrganizationClaims claims,
      OrganizationQueue queue,
      ConnectorEvents events,
      Clock clock) {
    this.jobs = jobs;
    this.connections = connections;
    this.claims = claims;
    this.queue = queue;
    this.events = events;
    this.clock = clock;
  }

  /** A service is to be connected. */
  void connect(UUID tenant, ServiceProvisionRequested event) {
    var organization = event.organizationId();
    var service = event.service();
    if (isSuperseded(tenant, event)) {
      return;
    }
    var now = clock.instant();
    events.say(
        tenant,
        new ServiceConnectionStarted(event.taskId(), event.attempt(), organization, service, now));
    if (!claims.claim(tenant, organization)) {
      refuse(tenant, event);
      return;
    }
    jobs.cancelConnecting(tenant, organization, service);
    connections.save(
        tenant,
        organization,
        new ServiceConnection(
            service,
            ConnectionState.CONNECTING,
            null,
            event.taskId(),
            event.attempt(),
            event.requestedAt()));
    jobs.record(connectJob(tenant, event));
    queue.touch(tenant, organization);
  }

  /** An attempt failed elsewhere or was cancelled: what it made is undone. */
  void compensate(UUID tenant, ProvisioningFailed event) {
    var service = event.service();
    jobs.close(tenant, event.taskId(), event.attempt(), service);
    jobs.find(tenant, event.taskId(), event.attempt(), service, Kind.CONNECT)
        .ifPresent(job -> jobs.end(job, State.CANCELLED));
    var current = connections.lock(tenant, event.organizationId(), service);
    if (current.filter(c -> c.isDecidedBy(event.taskId(), event.attempt())).isEmpty()) {
      return;
    }
    var job =
        removal(tenant, event.organizationId(), service, Kind.COMPENSATE, event.taskId())
            .withAttempt(event.attempt());
    if (jobs.record(job)) {
      queue.touch(tenant, event.organizationId());
    }
  }

  /** A service is given up. */
  void disconnect(UUID tenant, ServiceDeprovisionRequested event) {
    var organization = event.organizationId();
    var service = event.service();
    var current = connections.lock(tenant, organization, service);
    if (current.filter(ServiceConnection::isPresent).isEmpty()) {
      events.say(
          tenant, new ServiceDisconnected(event.taskId(), organization, service, clock.instant()));
      return;
    }
    if (current.get().isNewerThan(event.taskId(), 1, event.requestedAt())) {
      return;
    }
    jobs.cancelConnecting(tenant, organization, service);
    connections.save(
        tenant,
        organization,
        new ServiceConnection(
            service, ConnectionState.DISCONNECTING, null, event.taskId(), 1, event.requestedAt()));
    jobs.record(removal(tenant, organization, service, Kind.DISCONNECT, event.taskId()));
    queue.touch(tenant, organization);
  }

  private void refuse(UUID tenant, ServiceProvisionRequested event) {
    var refusal = Refusals.of("ORGANIZATION_UNAVAILABLE");
    events.say(
        tenant,
        new ServiceConnectionFailed(
            event.taskId(),
            event.attempt(),
            event.organizationId(),
            event.service(),
            refusal.reason(),
            refusal.remedy(),
            false,
            clock.instant()));
  }

  private boolean isSuperseded(UUID tenant, ServiceProvisionRequested event) {
    if (jobs.isClosed(tenant, event.taskId(), event.attempt(), event.service())) {
      return true;
    }
    return connections
        .lock(tenant, event.organizationId(), event.service())
        .filter(
            known ->
                known.isDecidedBy(event.taskId(), event.attempt())
                    || known.isNewerThan(event.taskId(), event.attempt(), event.requestedAt()))
        .isPresent();
  }

  private ConnectionJob connectJob(UUID tenant, ServiceProvisionRequested event) {
    return new ConnectionJob(
        UuidCreator.getTimeOrderedEpoch(),
        tenant,
        event.organizationId(),
        event.service(),
        Kind.CONNECT,
        event.taskId(),
        event.attempt(),
        event.verificationId(),
        event.promoteDelegateAccounts(),
        event.taskServices(),
        0,
        null,
        clock.instant());
  }

  private ConnectionJob removal(
      UUID tenant, UUID organization, Service service, Kind kind, UUID task) {
    return new ConnectionJob(
        UuidCreator.getTimeOrderedEpoch(),
        tenant,
        organization,
        service,
        kind,
        task,
        1,
        null,
        false,
        List.of(service),
        0,
        null,
        clock.instant());
  }
}
