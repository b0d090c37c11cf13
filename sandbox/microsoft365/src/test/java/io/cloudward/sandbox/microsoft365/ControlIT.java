package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ControlIT {
  @BeforeEach
  @AfterEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void listsAccountsWithTheirPasswordsAndRoles() {
    given()
        .get("/control/accounts?organization=northwind.example")
        .then()
        .statusCode(200)
        .body(
            "find{it.userPrincipalName=='admin@northwind.example'}.password",
            equalTo(Northwind.PASSWORD))
        .body(
            "find{it.userPrincipalName=='admin@northwind.example'}.roles",
            hasItem("Global Administrator"))
        .body("find{it.userPrincipalName=='locked@northwind.example'}.scenario", equalTo("LOCKED"));
  }

  @Test
  void makesAThousandOrganizationsThatWork() {
    var made =
        post("/control/organizations", Map.of("prefix", "wave", "count", 1000))
            .body("$", hasSize(1000))
            .extract()
            .jsonPath();
    assertThat(made.getList("id")).doesNotHaveDuplicates();

    var token = Northwind.applicationToken("wave-1000.example");
    graph(token).get("/users").then().body("value", hasSize(5));
    graph(token).get("/sites/getAllSites").then().body("value", hasSize(2));
    Northwind.password("admin@wave-7.example", Northwind.PASSWORD).statusCode(200);
    post("/control/organizations", Map.of("prefix", "wave", "count", 2)).body("$", hasSize(2));
  }

  @Test
  void letsAnAccountPlayAnotherScenario() {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("scenario", "MFA_REQUIRED"))
        .put("/control/accounts/{upn}/scenario", Northwind.ALICE)
        .then()
        .statusCode(200);

    Northwind.password(Northwind.ALICE, Northwind.PASSWORD).body("error_codes", hasItem(50076));
  }

  @Test
  void addsAndRemovesWhatPeopleWouldAddAndRemove() {
    var user =
        post("/control/organizations/" + Northwind.ID + "/users", Map.of("alias", "new.nurse"))
            .extract()
            .jsonPath();
    graph().get("/users/new.nurse@northwind.example/drive").then().statusCode(200);
    post(
            "/control/organizations/" + Northwind.ID + "/groups",
            Map.of("name", "Nurses", "members", List.of(user.getString("id"))))
        .body("displayName", equalTo("Nurses"));

    given()
        .delete("/control/organizations/{o}/users/{id}", Northwind.ID, user.getString("id"))
        .then()
        .statusCode(204);

    graph().get("/users/new.nurse@northwind.example").then().statusCode(404);
    graph().get("/users/{id}/drive", user.getString("id")).then().statusCode(404);
  }

  @Test
  void logsRequestsWithoutSecrets() {
    Northwind.password(Northwind.ADMIN, "marker-password-1");
    graph().header("client-request-id", "trace-7").get("/users?$filter=id eq 'marker-query'");

    var log =
        given()
            .get("/control/requests?organization={o}&path=/v1.0/users", Northwind.ID)
            .then()
            .statusCode(200)
            .body("[0].method", equalTo("GET"))
            .body("[0].status", equalTo(200))
            .body("[0].clientRequestId", equalTo("trace-7"));

    log.body("$", hasSize(1));
    assertThat(given().get("/control/requests").asString())
        .contains("/oauth2/v2.0/token")
        .doesNotContain("marker-password-1", "marker-query", "eyJ");
  }

  @Test
  void refusesNonsense() {
    for (var call :
        List.of(
            Map.entry("/control/organizations", Map.of("count", 0)),
            Map.entry("/control/organizations", Map.of("prefix", "../x")),
            Map.entry("/control/organizations", Map.of("template", "nope")),
            Map.entry("/control/organizations", Map.of("count", "many")),
            Map.entry("/control/applications", Map.of("certificate", "nonsense")),
            Map.entry("/control/organizations/" + Northwind.ID + "/users", Map.of("alias", "a@b")),
            Map.entry("/control/organizations/" + Northwind.ID + "/sites", Map.of()))) {
      given()
          .contentType(ContentType.JSON)
          .body(call.getValue())
          .post(call.getKey())
          .then()
          .statusCode(400);
    }
    given().put("/control/faults/latency").then().statusCode(400);
    given().delete("/control/organizations/nowhere").then().statusCode(404);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("enabled", true))
        .put("/control/faults/earthquake")
        .then()
        .statusCode(404);
  }

  private static io.restassured.response.ValidatableResponse post(String path, Object body) {
    return given().contentType(ContentType.JSON).body(body).post(path).then().statusCode(200);
  }
}
