package io.cloudward.connector.synchronization;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.verification.Verification;
import io.cloudward.connector.verification.Verifications;
import io.cloudward.connector.work.OrganizationQueue;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Takes the request to synchronise an organization; in the caller's transaction. */
@ApplicationScoped
class RequestSynchronization {

  private final Verifications verifications;
  private final ServiceConnections connections;
  private final Synchronizations synchronizations;
  private final OrganizationQueue queue;
  private final AuditLog audit;

  RequestSynchronization(
      Verifications verifications,
      ServiceConnections connections,
      Synchronizations synchronizations,
      OrganizationQueue queue,
      AuditLog audit) {
    this.verifications = verifications;
    this.connections = connections;
    this.synchronizations = synchronizations;
    this.queue = queue;
    this.audit = audit;
  }

  /** Whether the organization has anything to synchronise. */
  boolean isConnected(UUID tenant, UUID organization) {
    return connections.of(tenant, organization).stream()
        .anyMatch(known -> known.state() == ConnectionState.CONNECTED);
  }

  /** Why the verification does not do; empty if it does. */
  Optional<String> objection(UUID tenant, UUID organization, UUID verificationId) {
    var verification = verifications.find(tenant, verificationId);
    if (verification.isEmpty() || verification.get().state() != Verification.State.VERIFIED) {
      return Optional.of("VERIFICATION_EXPIRED");
    }
    var found = verification.get().organization();
    if (found == null || !found.id().equals(organization)) {
      return Optional.of("WRONG_ORGANIZATION");
    }
    var account = verification.get().account();
    return account != null && !account.isGlobalAdministrator()
        ? Optional.of("NOT_ADMINISTRATOR")
        : Optional.empty();
  }

  /**
   * Records the synchronisation.
   *
   * @throws RefusedException if the verification does not do
   */
  Synchronization request(UUID tenant, UUID organization, UUID verificationId) {
    objection(tenant, organization, verificationId)
        .ifPresent(
            reason -> {
              throw new RefusedException(reason);
            });
    var id = UuidCreator.getTimeOrderedEpoch();
    synchronizations.insert(tenant, organization, id, verificationId);
    audit.done(
        "synchronization.requested",
        new Target("organization", organization.toString()),
        Map.of("synchronizationId", id.toString()));
    queue.touch(tenant, organization);
    return synchronizations.find(tenant, organization, id).orElseThrow();
  }
}
