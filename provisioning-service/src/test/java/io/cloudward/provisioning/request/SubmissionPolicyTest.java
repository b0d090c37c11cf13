package io.cloudward.provisioning.request;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.request.SubmissionDecision.AlreadyProvisioned;
import io.cloudward.provisioning.request.SubmissionDecision.Granted;
import io.cloudward.provisioning.request.SubmissionDecision.InProgress;
import io.cloudward.provisioning.request.SubmissionDecision.NotLicensed;
import io.cloudward.provisioning.request.SubmissionDecision.VerificationGone;
import io.cloudward.provisioning.verification.Verification;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmissionPolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final SubmissionPolicy policy = new SubmissionPolicy();
  private final Verification verification =
      new Verification(new UUID(1, 1), new UUID(1, 2), "Northwind", Set.of(EXCHANGE_ONLINE), NOON);

  @Test
  void grantsFreeLicensedServices() {
    assertThat(decide(Map.of(EXCHANGE_ONLINE, Standing.FREE))).isEqualTo(new Granted());
  }

  @Test
  void refusesExpiredVerificationToTheSecond() {
    assertThat(policy.decide(verification, Map.of(EXCHANGE_ONLINE, Standing.FREE), NOON))
        .isEqualTo(new VerificationGone());
  }

  @Test
  void namesServicesWithoutLicence() {
    assertThat(decide(Map.of(EXCHANGE_ONLINE, Standing.FREE, ONEDRIVE, Standing.FREE)))
        .isEqualTo(new NotLicensed(Set.of(ONEDRIVE)));
  }

  @Test
  void namesServicesThatAreNotFree() {
    assertThat(decide(Map.of(EXCHANGE_ONLINE, Standing.BUSY)))
        .isEqualTo(new InProgress(Set.of(EXCHANGE_ONLINE)));
    assertThat(decide(Map.of(EXCHANGE_ONLINE, Standing.PROTECTED)))
        .isEqualTo(new AlreadyProvisioned(Set.of(EXCHANGE_ONLINE)));
  }

  private SubmissionDecision decide(Map<Service, Standing> standings) {
    return policy.decide(verification, standings, NOON.minusMillis(1));
  }
}
