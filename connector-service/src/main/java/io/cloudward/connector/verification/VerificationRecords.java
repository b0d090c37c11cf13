package io.cloudward.connector.verification;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.organization.OrganizationClaims;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.token.AdministratorGrants;
import io.cloudward.connector.token.Grant;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;

/** Stores what verifications found, with the audit entry, in one transaction each. */
@ApplicationScoped
class VerificationRecords {

  private final Verifications verifications;
  private final AdministratorGrants grants;
  private final OrganizationClaims claims;
  private final AuditLog audit;
  private final TenantScope scope;
  private final Caller caller;
  private final ConnectorConfig config;
  private final Clock clock;

  VerificationRecords(
      Verifications verifications,
      AdministratorGrants grants,
      OrganizationClaims claims,
      AuditLog audit,
      TenantScope scope,
      Caller caller,
      ConnectorConfig config,
      Clock clock) {
    this.verifications = verifications;
    this.grants = grants;
    this.claims = claims;
    this.audit = audit;
    this.scope = scope;
    this.caller = caller;
    this.config = config;
    this.clock = clock;
  }

  Verification verified(Proof proof) {
    var tenant = caller.tenant();
    var id = UuidCreator.getTimeOrderedEpoch();
    var organization = proof.organization();
    var until = clock.instant().plus(config.verification().life());
    return scope.call(
        tenant,
        () -> {
          if (!claims.isFreeFor(tenant, organization.id())) {
            throw new RefusedException("ORGANIZATION_UNAVAILABLE");
          }
          var pending = Verification.pending(id, Verification.Method.PASSWORD, until);
          verifications.insert(tenant, caller.id(), pending);
          verifications.verified(tenant, id, organization, proof.account(), until);
          grants.keep(tenant, organization.id(), id, proof.grant(), until);
          audit.done(
              "verification.succeeded",
              new Target("organization", organization.id().toString()),
              Map.of("verificationId", id.toString(), "method", "PASSWORD"));
          return verifications.find(tenant, id).orElseThrow();
        });
  }

  void refused(String domain, Refusal refusal) {
    scope.run(
        caller.tenant(),
        () ->
            audit.refused("verification.refused", new Target("domain", domain), refusal.reason()));
  }

  /** What a successful verification found. */
  record Proof(Verification.Organization organization, Verification.Account account, Grant grant) {}
}
