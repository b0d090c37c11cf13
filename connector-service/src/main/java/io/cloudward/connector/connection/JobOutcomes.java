package io.cloudward.connector.connection;

import io.cloudward.connector.ConnectorEvents;
import io.cloudward.connector.connection.ConnectionJob.State;
import io.cloudward.connector.directory.ProtectedTargets;
import io.cloudward.connector.intake.feed.ServiceIntake;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.OrganizationClaims;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnection;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.secret.Secrets;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.subscription.Subscriptions;
import io.cloudward.connector.token.AdministratorGrants;
import io.cloudward.connector.verification.Verifications;
import io.cloudward.connector.work.OrganizationQueue;
import io.cloudward.contracts.connection.ServiceConnected;
import io.cloudward.contracts.connection.ServiceConnectionFailed;
import io.cloudward.contracts.connection.ServiceDisconnected;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** How jobs end: state and event in one transaction, at most once. */
@ApplicationScoped
class JobOutcomes {

  private final ConnectionJobs jobs;
  private final ServiceConnections connections;
  private final Organizations organizations;
  private final OrganizationClaims claims;
  private final ProtectedTargets directory;
  private final Subscriptions subscriptions;
  private final ServiceIntake intake;
  private final Verifications verifications;
  private final AdministratorGrants grants;
  private final Secrets secrets;
  private final OrganizationQueue queue;
  private final ConnectorEvents events;
  private final TenantScope scope;
  private final Clock clock;

  JobOutcomes(
      ConnectionJobs jobs,
      ServiceConnections connections,
      Organizations organizations,
      OrganizationClaims claims,
      ProtectedTargets directory,
      Subscriptions subscriptions,
      ServiceIntake intake,
      Verifications verifications,
      AdministratorGrants grants,
      Secrets secrets,
      OrganizationQueue queue,
      ConnectorEvents events,
      TenantScope scope,
      Clock clock) {
    this.jobs = jobs;
    this.connections = connections;
    this.organizations = organizations;
    this.claims = claims;
    this.directory = directory;
    this.subscriptions = subscriptions;
    this.intake = intake;
    this.verifications = verifications;
    this.grants = grants;
    this.secrets = secrets;
    this.queue = queue;
    this.events = events;
    this.scope = scope;
    this.clock = clock;
  }

  /** The service can be reached. */
  void connected(ConnectionJob job) {
    var tenant = job.tenant();
    scope.run(
        tenant,
        () -> {
          if (!jobs.end(job, State.SUCCEEDED)) {
            return;
          }
          var now = clock.instant();
          var organization = organizations.find(tenant, job.organization()).orElseThrow();
          subscriptions.plan(tenant, job.organization(), job.service());
          organizations.synchronizedAt(tenant, job.organization(), now);
          organizations.watchedAt(tenant, job.organization(), now);
          connections.become(tenant, job.organization(), job.service(), ConnectionState.CONNECTED);
          events.say(tenant, connectedFact(job, organization));
          useUp(job);
        });
  }

  /** A verification ends when every service that it found is connected; its tokens go with it. */
  private void useUp(ConnectionJob job) {
    var tenant = job.tenant();
    var id = job.verificationId();
    var verification = id == null ? null : verifications.find(tenant, id).orElse(null);
    if (verification == null || verification.organization() == null) {
      return;
    }
    var connected =
        connections.of(tenant, job.organization()).stream()
            .filter(known -> known.state() == ConnectionState.CONNECTED)
            .map(ServiceConnection::service)
            .toList();
    if (connected.containsAll(verification.organization().licensed())) {
      verifications.expire(tenant, verification.id());
      grants.forget(tenant, job.organization(), verification.id());
    }
  }

  /** The service cannot be reached; what was made stays until provisioning asks to undo it. */
  void failed(ConnectionJob job, Refusal refusal) {
    var tenant = job.tenant();
    scope.run(
        tenant,
        () -> {
          if (!jobs.end(job, State.FAILED)) {
            return;
          }
          connections.become(tenant, job.organization(), job.service(), ConnectionState.FAILED);
          events.say(
              tenant,
              new ServiceConnectionFailed(
                  job.taskId(),
                  job.attempt(),
                  job.organization(),
                  job.service(),
                  refusal.reason(),
                  refusal.remedy(),
                  refusal.retryable(),
                  clock.instant()));
        });
  }

  /** Nothing of the service is left; with the last one the organization leaves. */
  void disconnected(ConnectionJob job) {
    var tenant = job.tenant();
    scope.run(
        tenant,
        () -> {
          if (!jobs.end(job, State.SUCCEEDED)) {
            return;
          }
          subscriptions.forgetAll(tenant, job.organization(), job.service());
          intake.end(tenant, job.organization(), job.service());
          connections.become(
              tenant, job.organization(), job.service(), ConnectionState.DISCONNECTED);
          if (connections.of(tenant, job.organization()).stream()
              .noneMatch(ServiceConnection::isPresent)) {
            leave(tenant, job.organization());
          }
          events.say(
              tenant,
              new ServiceDisconnected(
                  job.taskId(), job.organization(), job.service(), clock.instant()));
        });
  }

  private void leave(UUID tenant, UUID organization) {
    organizations.delete(tenant, organization);
    secrets.shred(tenant, organization);
    claims.release(tenant, organization);
    queue.remove(tenant, organization);
  }

  private ServiceConnected connectedFact(ConnectionJob job, Organization organization) {
    return new ServiceConnected(
        job.taskId(),
        job.attempt(),
        job.organization(),
        job.service(),
        organization.mode(),
        organization.delegateRole(),
        directory.targets(job.tenant(), job.organization(), job.service()),
        clock.instant());
  }
}
