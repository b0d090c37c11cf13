package io.cloudward.connector.verification;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.organization.OrganizationClaims;
import io.cloudward.connector.refusal.Refusal;
import io.cloudward.connector.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What other ways of verifying do with verifications; in the caller's transaction. */
@ApplicationScoped
public class VerificationOutcomes {

  private final Verifications verifications;
  private final Inspection inspection;
  private final OrganizationClaims claims;
  private final ConnectorConfig config;
  private final Clock clock;

  VerificationOutcomes(
      Verifications verifications,
      Inspection inspection,
      OrganizationClaims claims,
      ConnectorConfig config,
      Clock clock) {
    this.verifications = verifications;
    this.inspection = inspection;
    this.claims = claims;
    this.config = config;
    this.clock = clock;
  }

  /** A verification that waits for the administrator to come back. */
  public Verification pending(UUID tenant, UUID administrator, UUID id, Instant until) {
    var pending = Verification.pending(id, Verification.Method.CONSENT, until);
    verifications.insert(tenant, administrator, pending);
    return pending;
  }

  /** The organization that an access opens; outside any transaction. */
  public Verification.Organization inspect(Access access) {
    return inspection.organization(access);
  }

  /**
   * The consent was proved.
   *
   * @throws RefusedException if another tenant has the organization
   */
  public void verified(UUID tenant, UUID id, Verification.Organization found) {
    if (!claims.isFreeFor(tenant, found.id())) {
      throw new RefusedException("ORGANIZATION_UNAVAILABLE");
    }
    var until = clock.instant().plus(config.verification().life());
    verifications.verified(tenant, id, found, null, until);
  }

  /** The consent was refused. */
  public void refused(UUID tenant, UUID id, Refusal refusal) {
    verifications.refused(tenant, id, refusal.reason(), refusal.remedy());
  }
}
