package io.cloudward.connector.verification;

import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.refusal.Unavailability;
import io.cloudward.connector.token.Accesses;
import io.cloudward.connector.token.TokenEndpoint;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.UUID;

/** Proves user name and password of an administrator and keeps the tokens they gave. */
@ApplicationScoped
class VerifyByPassword {

  private final TokenEndpoint tokens;
  private final Accesses accesses;
  private final Inspection inspection;
  private final VerificationRecords records;

  VerifyByPassword(
      TokenEndpoint tokens, Accesses accesses, Inspection inspection, VerificationRecords records) {
    this.tokens = tokens;
    this.accesses = accesses;
    this.inspection = inspection;
    this.records = records;
  }

  /**
   * Verifies and stores the result.
   *
   * @throws RefusedException if Microsoft 365 or we refuse
   */
  Verification verify(VerificationRequest request) {
    try {
      var found = prove(request);
      return records.verified(found);
    } catch (RefusedException e) {
      records.refused(request.domain(), e.refusal());
      throw e;
    } catch (MicrosoftException e) {
      var refusal = Unavailability.refusal(e);
      records.refused(request.domain(), refusal);
      throw new RefusedException(refusal);
    }
  }

  private VerificationRecords.Proof prove(VerificationRequest request) {
    var username = Objects.requireNonNull(request.username());
    var password = Objects.requireNonNull(request.password());
    var grant = tokens.byPassword(request.domain(), username, password);
    var access = accesses.holding(new UUID(0, 0), grant.access());
    var account = inspection.account(access);
    if (!account.isGlobalAdministrator()) {
      throw new RefusedException("NOT_ADMINISTRATOR");
    }
    return new VerificationRecords.Proof(inspection.organization(access), account, grant);
  }
}
