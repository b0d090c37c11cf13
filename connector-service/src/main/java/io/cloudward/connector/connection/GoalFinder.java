package io.cloudward.connector.connection;

import io.cloudward.connector.connection.ConnectSaga.Goal;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.Organization;
import io.cloudward.connector.organization.Organizations;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.verification.Verification;
import io.cloudward.connector.verification.Verifications;
import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.DelegateRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Finds out what a job is to bring about, from its verification and from what stands already. */
@ApplicationScoped
class GoalFinder {

  private final Verifications verifications;
  private final Organizations organizations;
  private final ServiceConnections connections;
  private final TenantScope scope;

  GoalFinder(
      Verifications verifications,
      Organizations organizations,
      ServiceConnections connections,
      TenantScope scope) {
    this.verifications = verifications;
    this.organizations = organizations;
    this.connections = connections;
    this.scope = scope;
  }

  /**
   * The goal; the organization is stored on the way.
   *
   * @throws RefusedException if the verification is gone or belongs to another organization
   */
  Goal find(ConnectionJob job) {
    return scope.call(job.tenant(), () -> findNow(job));
  }

  private Goal findNow(ConnectionJob job) {
    var verification =
        Optional.ofNullable(job.verificationId())
            .flatMap(id -> verifications.find(job.tenant(), id))
            .orElseThrow(() -> new RefusedException("VERIFICATION_EXPIRED"));
    var found = verification.organization();
    if (found == null || !found.id().equals(job.organization())) {
      throw new RefusedException("WRONG_ORGANIZATION");
    }
    var mode =
        verification.method() == Verification.Method.CONSENT
            ? ConnectionMode.APP_CONSENT
            : ConnectionMode.DELEGATE_ACCOUNT;
    var known = organizations.find(job.tenant(), found.id());
    var role = role(job, mode, known);
    var organization =
        new Organization(
            found.id(),
            found.name(),
            found.initialDomain(),
            found.domains(),
            mode,
            role,
            null,
            null,
            null);
    organizations.save(job.tenant(), organization);
    return new Goal(organization.delegateName(), role);
  }

  /** A delegate account that another service had promoted stays promoted while it is connected. */
  private DelegateRole role(ConnectionJob job, ConnectionMode mode, Optional<Organization> known) {
    if (mode == ConnectionMode.APP_CONSENT) {
      return DelegateRole.NONE;
    }
    var promoted =
        known.map(Organization::delegateRole).filter(DelegateRole.GLOBAL_ADMINISTRATOR::equals);
    var needed =
        connections.of(job.tenant(), job.organization()).stream()
            .anyMatch(
                other ->
                    other.service() != job.service() && other.state() == ConnectionState.CONNECTED);
    return job.promote() || (promoted.isPresent() && needed)
        ? DelegateRole.GLOBAL_ADMINISTRATOR
        : DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR;
  }
}
