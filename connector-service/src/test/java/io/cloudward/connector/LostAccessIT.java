package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.ItemHand;
import io.cloudward.connector.support.MailHand;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I8: what cannot be done is told, and done when it can be. */
@QuarkusTest
class LostAccessIT {

  private final TenantHand tenant = new TenantHand();
  private final ItemHand items = new ItemHand(tenant);

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void tellsEachReasonOnceAndActsWhenAccessIsBack() {
    var organization = Sandbox.organization("small");
    connect(organization, 1);
    MailHand.deliver(organization.administrator(), "Locked out");
    var item = items.received("Locked out");
    Sandbox.fault("revoked-consent", true, Map.of(), organization.id());

    items.judge(item, Action.QUARANTINE, Action.PASS);

    var failed = items.await("enforcement-failed", item, 1).getFirst();
    assertThat(failed.path("retried").asBoolean()).isTrue();
    assertThat(failed.path("remedy").asText()).isNotBlank();
    tenant.await("access-lost", 1);
    Sandbox.fault("revoked-consent", false, Map.of(), organization.id());
    var fresh = tenant.verified(organization.administrator());
    given()
        .auth()
        .oauth2(tenant.token())
        .contentType("application/json")
        .body(Map.of("verificationId", fresh))
        .post("/api/connections/" + organization.id() + "/synchronizations")
        .then()
        .statusCode(202);
    items.await("item-enforced", item, 1);
    assertThat(items.heard("enforcement-failed", item))
        .extracting(data -> data.path("reason").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void bringsBackWhatWasHeldOnceTheServiceIsConnectedAgain() {
    var organization = Sandbox.organization("small");
    connect(organization, 1);
    MailHand.deliver(organization.administrator(), "Held over");
    var item = items.received("Held over");
    items.judge(item, Action.QUARANTINE, Action.PASS);
    items.await("item-enforced", item, 1);
    tenant.deprovision(organization.id(), Service.EXCHANGE_ONLINE);
    tenant.await("service-disconnected", 1);

    items.release(item);

    var failed = items.await("enforcement-failed", item, 1).getFirst();
    assertThat(failed.path("reason").asText()).isEqualTo("SERVICE_NOT_CONNECTED");
    assertThat(failed.path("operation").asText()).isEqualTo("RESTORE");
    assertThat(failed.path("retried").asBoolean()).isTrue();
    connect(organization, 2);
    var restored = items.await("item-restored", item, 1).getFirst();
    assertThat(restored.path("identical").asBoolean()).isTrue();
  }

  @Test
  void tellsThatNothingIsDoneForAServiceThatLeft() {
    var organization = Sandbox.organization("small");
    connect(organization, 1);
    MailHand.deliver(organization.administrator(), "Too late");
    var item = items.received("Too late");
    tenant.deprovision(organization.id(), Service.EXCHANGE_ONLINE);
    tenant.await("service-disconnected", 1);

    items.judge(item, Action.QUARANTINE, Action.PASS);

    var failed = items.await("enforcement-failed", item, 1).getFirst();
    assertThat(failed.path("reason").asText()).isEqualTo("SERVICE_NOT_CONNECTED");
    assertThat(failed.path("retried").asBoolean()).isFalse();
  }

  private void connect(Sandbox.Made organization, int count) {
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", count);
  }
}
