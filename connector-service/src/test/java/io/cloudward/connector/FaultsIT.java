package io.cloudward.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.LogProbe;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.SandboxResource;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I1 and I2 while Microsoft 365 misbehaves. */
@QuarkusTest
class FaultsIT {

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @ParameterizedTest
  @CsvSource({
    "throttle, 0.5, retryAfterSeconds, 0.3, decimal",
    "server-errors, 0.4, status, 503, none",
    "commit-then-fail, 0.5, status, 500, none"
  })
  void connectsOnceWhateverFails(
      String fault, double share, String parameter, double value, String format) {
    var organization = Sandbox.organization("hospital");
    var verification = tenant.verified(organization.administrator());
    var parameters = Map.of("share", share, parameter, value, "format", format);
    Sandbox.fault(fault, true, parameters, organization.id());
    try {
      tenant.submit(organization.id(), verification, true, Service.values());

      tenant.await("service-connected", 3);
    } finally {
      Sandbox.fault(fault, false, Map.of(), organization.id());
    }
    assertThat(tenant.heard("service-connected")).hasSize(3);
    assertThat(tenant.heard("service-connection-failed")).isEmpty();
    assertThat(Sandbox.accounts(organization.id()))
        .filteredOn(name -> name.startsWith("cloudward-delegate@"))
        .hasSize(1);
  }

  @Test
  void keepsItsLeaseWhileACallTakesLongerThanTheLease() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    var slow = Map.of("milliseconds", 2 * SandboxResource.LEASE.toMillis(), "share", 0.2);
    Sandbox.fault("latency", true, slow, organization.id());
    try (var log = LogProbe.listening()) {
      tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);

      tenant.await("service-connected", 1);

      assertThat(log.lines()).noneMatch(line -> line.contains("was taken over"));
    } finally {
      Sandbox.fault("latency", false, Map.of(), organization.id());
    }
  }

  @Test
  void givesUpWithAReasonWhenMicrosoftStaysAway() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    Sandbox.fault("server-errors", true, Map.of("status", 503), organization.id());
    try {
      tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);

      var failed = tenant.await("service-connection-failed", 1).getFirst().data();

      assertThat(failed.path("reason").asText()).isEqualTo("TEMPORARY");
      assertThat(failed.path("retryable").asBoolean()).isTrue();
      assertThat(failed.path("remedy").asText()).isNotBlank();
    } finally {
      Sandbox.fault("server-errors", false, Map.of(), organization.id());
    }
  }

  @Test
  void failsAtOnceWhenTheVerificationIsUnknown() {
    var organization = Sandbox.organization("small");

    tenant.submit(organization.id(), UUID.randomUUID(), true, Service.EXCHANGE_ONLINE);

    var failed = tenant.await("service-connection-failed", 1).getFirst().data();
    assertThat(failed.path("reason").asText()).isEqualTo("VERIFICATION_EXPIRED");
    assertThat(failed.path("retryable").asBoolean()).isFalse();
  }

  @Test
  void readsTheDirectoryAnewWhenADeltaLinkIsTooOld() {
    var organization = Sandbox.organization("hospital");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
    Sandbox.fault("delta-gone", true, Map.of(), organization.id());
    Sandbox.post(
        "/control/organizations/" + organization.id() + "/users", Map.of("alias", "late.user"));

    tenant.await("service-synchronized", 1);

    Sandbox.fault("delta-gone", false, Map.of(), organization.id());
    assertThat(tenant.heard("access-lost")).isEmpty();
  }
}
