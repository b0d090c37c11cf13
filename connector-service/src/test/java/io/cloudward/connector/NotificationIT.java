package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NotificationIT {

  private static final String PATH = "/api/connections/notifications";

  private final TenantHand tenant = new TenantHand();
  private final MeterRegistry registry;

  @Inject
  NotificationIT(MeterRegistry registry) {
    this.registry = registry;
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
  void provesItselfByRepeatingTheToken() {
    given()
        .queryParam("validationToken", "Validation: <b>Testing</b> client & more")
        .contentType("text/plain")
        .post(PATH)
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(equalTo("Validation: <b>Testing</b> client & more"));
  }

  @Test
  void subscribesToEveryMailboxUpToTheLimit() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());

    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(Sandbox.requests(organization.id()))
                    .filteredOn("POST /subscriptions"::equals)
                    .hasSize(5));
  }

  @Test
  void makesASubscriptionAnewThatMicrosoftRemoved() {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> subscriptions(organization.id()) == 5);

    Sandbox.post(
            "/control/organizations/" + organization.id() + "/lifecycle-events",
            Map.of("event", "subscriptionRemoved"))
        .statusCode(200);

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(subscriptions(organization.id())).isEqualTo(10));
  }

  @Test
  void dropsAndCountsWhatIsNotGenuine() {
    var before = registry.counter("connector.notification.dropped", "reason", "unknown").count();

    given()
        .contentType("application/json")
        .body(
            Map.of(
                "value",
                List.of(Map.of("subscriptionId", UUID.randomUUID(), "clientState", "guess"))))
        .post(PATH)
        .then()
        .statusCode(202);

    assertThat(registry.counter("connector.notification.dropped", "reason", "unknown").count())
        .isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "{\"value\":7}", "{\"value\":{}}", "null"})
  void refusesWhatIsNoDelivery(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post(PATH)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"value\":[]}",
        "{\"value\":[7,null,[]]}",
        "{\"value\":[{\"subscriptionId\":7,\"clientState\":[]}]}",
        "{\"value\":[{\"resource\":\"http://127.0.0.1:1/\"}],\"more\":1}"
      })
  void takesOddDeliveriesWithoutHarm(String body) {
    given().contentType("application/json").body(body).post(PATH).then().statusCode(202);
  }

  @Test
  void refusesBodiesThatAreTooLarge() {
    given()
        .contentType("application/json")
        .body("{\"value\":[\"" + "x".repeat(2_000_000) + "\"]}")
        .post(PATH)
        .then()
        .statusCode(413);
  }

  private static long subscriptions(UUID organization) {
    return Sandbox.requests(organization).stream().filter("POST /subscriptions"::equals).count();
  }
}
