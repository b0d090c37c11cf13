package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.connector.intake.ItemStates;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.support.Mail;
import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemOrigin;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ScanIT {

  private final TenantHand tenant = new TenantHand();
  private final ItemStates states;
  private final TenantScope scope;

  @Inject
  ScanIT(ItemStates states, TenantScope scope) {
    this.states = states;
    this.scope = scope;
  }

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void scansWhatWasThereBeforeAndWhatWasScannedAlready() {
    var organization = Sandbox.organization("small");
    var mailbox = "alice@" + organization.domain();
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("old").mime());
    Sandbox.awaitNextSecond();
    connect(organization);
    Sandbox.deliver(mailbox, Mail.from("a@elsewhere.example").to(mailbox).subject("new").mime());
    settle(awaitReceived(1).getFirst());

    var location =
        scan(organization.id(), body(List.of(mailbox)))
            .statusCode(202)
            .body("state", equalTo("RUNNING"))
            .extract()
            .header("Location");

    var again = awaitReceived(3).stream().filter(fact -> fact.scanId() != null).toList();
    assertThat(again)
        .extracting(fact -> fact.item().title())
        .containsExactlyInAnyOrder("old", "new");
    assertThat(again).allMatch(fact -> fact.origin() == ItemOrigin.MANUAL_SCAN && !fact.protect());
    tenant.get(path(location)).body("found", equalTo(2)).body("received", equalTo(2));
    again.forEach(this::settle);
    tenant
        .get(path(location))
        .body("state", equalTo("COMPLETED"))
        .body("judged", equalTo(2))
        .body("acted", equalTo(0))
        .body("targetsLeft", equalTo(0));
    tenant
        .get("/api/connections/" + organization.id() + "/scans")
        .body("items.size()", equalTo(1))
        .body("items[0].state", equalTo("COMPLETED"));
  }

  @Test
  void runsOneScanOfAServiceAtATimeAndCanBeCancelled() {
    var organization = Sandbox.organization("small");
    connect(organization);
    Sandbox.fault("server-errors", true, Map.of("status", 503), organization.id());
    var location = scan(organization.id(), body(null)).statusCode(202).extract().header("Location");

    scan(organization.id(), body(null)).statusCode(409);
    given().auth().oauth2(tenant.token()).delete(path(location)).then().statusCode(204);

    tenant.get(path(location)).body("state", equalTo("CANCELLED"));
    assertThat(TenantHand.audit(tenant.tenant, 2))
        .extracting(event -> event.data().path("action").asText())
        .contains("scan.started", "scan.cancelled");
  }

  @Test
  void refusesWhatMakesNoSense() {
    var organization = Sandbox.organization("small");
    connect(organization);

    scan(organization.id(), body(List.of("nobody@elsewhere.example"))).statusCode(400);
    scan(organization.id(), Map.of("service", "EXCHANGE_ONLINE", "days", 31, "mode", "SCAN_ONLY"))
        .statusCode(400);
    scan(organization.id(), Map.of("service", "ONEDRIVE", "days", 1, "mode", "SCAN_ONLY"))
        .statusCode(404);
    var stranger = TestTokens.globalAdministrator(UUID.randomUUID());
    given()
        .auth()
        .oauth2(stranger)
        .get("/api/connections/" + organization.id() + "/scans")
        .then()
        .statusCode(404);
  }

  private ValidatableResponse scan(UUID organization, Map<String, ?> body) {
    return given()
        .auth()
        .oauth2(tenant.token())
        .contentType("application/json")
        .body(body)
        .post("/api/connections/" + organization + "/scans")
        .then();
  }

  private static Map<String, ?> body(@Nullable List<String> targets) {
    return targets == null
        ? Map.of("service", "EXCHANGE_ONLINE", "days", 30, "mode", "SCAN_ONLY")
        : Map.of("service", "EXCHANGE_ONLINE", "days", 30, "mode", "SCAN_ONLY", "targets", targets);
  }

  private static String path(String location) {
    return location.replaceFirst("^https?://[^/]+", "");
  }

  private void settle(ItemReceived fact) {
    scope.run(tenant.tenant, () -> states.settle(tenant.tenant, fact.item().itemId(), Action.PASS));
  }

  private void connect(Sandbox.Made organization) {
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Sandbox.requests(organization.id()).stream()
                        .filter("POST /subscriptions"::equals)
                        .count()
                    >= 5);
  }

  private List<ItemReceived> awaitReceived(int count) {
    return Awaitility.await(count + " items")
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> tenant.items("item-received", ItemReceived.class), list -> list.size() >= count);
  }
}
