package io.cloudward.connector;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.Sandbox.Made;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.testing.events.HeardEvent;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SynchronizationIT {

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void asksForAnAdministratorWhenASiteWasAdded() {
    var organization = connected(false);

    Sandbox.post(sites(organization), Map.of("title", "New Project")).statusCode(200);

    var required = tenant.await("synchronization-required", 1).getFirst();
    assertThat(required.data().path("service").asText()).isEqualTo("SHAREPOINT_ONLINE");
    assertThat(required.data().path("cause").asText()).isEqualTo("SITES_CHANGED");
    tenant
        .get("/api/connections/" + organization.id())
        .statusCode(200)
        .body(
            "services.find { it.service == 'SHAREPOINT_ONLINE' }.attention",
            equalTo("SYNCHRONIZATION_REQUIRED"));
  }

  @Test
  void asksForAnAdministratorWhenAUserWasAdded() {
    var organization = connected(false);

    Sandbox.post(
            "/control/organizations/" + organization.id() + "/users", Map.of("alias", "new.nurse"))
        .statusCode(200);

    var required = tenant.await("synchronization-required", 1).getFirst();
    assertThat(required.data().path("service").asText()).isEqualTo("ONEDRIVE");
    assertThat(required.data().path("cause").asText()).isEqualTo("USERS_CHANGED");
  }

  @Test
  void asksOnceAndIsSatisfiedByASynchronisation() {
    var organization = connected(false);
    Sandbox.post(sites(organization), Map.of("title", "New Project"));
    tenant.await("synchronization-required", 1);
    var verification = tenant.verified("second.admin@" + organization.domain());

    var location =
        synchronise(organization.id(), verification).statusCode(202).extract().header("Location");

    var synchronised = tenant.await("service-synchronized", 3);
    assertThat(synchronised)
        .filteredOn(event -> isOf(event, Service.SHAREPOINT_ONLINE))
        .first()
        .satisfies(
            event ->
                assertThat(event.data().at("/targets/sites").asInt())
                    .isGreaterThan(sitesAtFirst(organization)));
    tenant.get(location).statusCode(200).body("state", equalTo("SUCCEEDED"));
    assertThat(tenant.heard("synchronization-required")).hasSize(1);
  }

  @Test
  void synchronisesByItselfWhenPromoted() {
    var organization = connected(true);

    Sandbox.post(sites(organization), Map.of("title", "New Project")).statusCode(200);

    var synchronised = tenant.await("service-synchronized", 1).getFirst();
    assertThat(synchronised.data().path("service").asText()).isEqualTo("SHAREPOINT_ONLINE");
    assertThat(tenant.heard("synchronization-required")).isEmpty();
  }

  @Test
  void refusesVerificationsThatDoNotDo() {
    var organization = connected(true);
    var other = tenant.verified("admin@northwind.example");

    synchronise(organization.id(), other)
        .statusCode(422)
        .body("reason", equalTo("WRONG_ORGANIZATION"));
    synchronise(organization.id(), UUID.randomUUID())
        .statusCode(422)
        .body("reason", equalTo("VERIFICATION_EXPIRED"))
        .body("field", equalTo("verificationId"));
    synchronise(UUID.randomUUID(), other).statusCode(404);
  }

  @Test
  void saysOnceThatAccessWasLostAndGetsItBack() {
    var organization = connected(true);
    Sandbox.fault("revoked-consent", true, Map.of(), organization.id());

    tenant.await("access-lost", 3);

    Sandbox.fault("revoked-consent", false, Map.of(), organization.id());
    var verification = tenant.verified(organization.administrator());
    synchronise(organization.id(), verification).statusCode(202);
    tenant.await("service-synchronized", 3);
    assertThat(tenant.heard("access-lost")).hasSize(3);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                tenant
                    .get("/api/connections/" + organization.id())
                    .body("services.attention.findAll { it != null }.size()", equalTo(0)));
  }

  @Test
  void showsNothingToAnotherTenant() {
    var organization = connected(true);
    var other = TestTokens.globalAdministrator(UUID.randomUUID());

    given()
        .auth()
        .oauth2(other)
        .get("/api/connections/" + organization.id())
        .then()
        .statusCode(404);
    given().auth().oauth2(other).get("/api/connections").then().body("items.size()", equalTo(0));
    given()
        .auth()
        .oauth2(other)
        .contentType("application/json")
        .body(Map.of("verificationId", UUID.randomUUID()))
        .post("/api/connections/" + organization.id() + "/synchronizations")
        .then()
        .statusCode(404);
  }

  private Made connected(boolean promote) {
    var organization = Sandbox.organization("hospital");
    var verification = tenant.verified(organization.administrator());
    tenant.submit(organization.id(), verification, promote, Service.values());
    tenant.await("service-connected", 3);
    return organization;
  }

  private ValidatableResponse synchronise(UUID organization, UUID verification) {
    return given()
        .auth()
        .oauth2(tenant.token())
        .contentType("application/json")
        .body(Map.of("verificationId", verification))
        .post("/api/connections/" + organization + "/synchronizations")
        .then();
  }

  private int sitesAtFirst(Made organization) {
    return tenant.heard("service-connected").stream()
        .filter(event -> isOf(event, Service.SHAREPOINT_ONLINE))
        .filter(e -> e.data().path("organizationId").asText().equals(organization.id().toString()))
        .findFirst()
        .orElseThrow()
        .data()
        .at("/targets/sites")
        .asInt();
  }

  private static boolean isOf(HeardEvent event, Service service) {
    return event.data().path("service").asText().equals(service.name());
  }

  private static String sites(Made organization) {
    return "/control/organizations/" + organization.id() + "/sites";
  }
}
