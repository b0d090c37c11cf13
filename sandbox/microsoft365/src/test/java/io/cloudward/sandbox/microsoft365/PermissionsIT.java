package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.cloudward.sandbox.microsoft365.contract.Call;
import io.cloudward.sandbox.microsoft365.contract.Contract;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PermissionsIT {
  @Inject Contract contract;

  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void refusesEveryCallToAnApplicationWithoutPermission() {
    Northwind.consent(Northwind.ID, "DELEGATED");
    var token = Northwind.applicationToken(Northwind.ID);

    for (var call : contract.calls()) {
      if (!call.decidesPermissionsItself()) {
        var path = call.path().replace("{id}", "x");
        var status = graph(token).body("{}").request(call.method(), path).statusCode();
        assertThat(status).as(call.name()).isEqualTo(403);
      }
    }
  }

  @Test
  void answersEveryCallOfTheContract() {
    var token = Northwind.applicationToken(Northwind.ID);

    for (Call call : contract.calls()) {
      var path = call.path().replace("{id}", "x");
      var code = graph(token).body("{}").request(call.method(), path).then().extract();
      assertThat(code.body().asString()).as(call.name()).doesNotContain("Resource not found for");
      assertThat(code.statusCode()).as(call.name()).isNotEqualTo(405).isLessThan(500);
    }
  }

  @Test
  void letsAUserWithOwnPermissionsReachItselfAlone() {
    register("User.Read", "Files.ReadWrite");
    var alice = token("narrow", Northwind.ALICE);

    graph(alice).get("/users/{id}", Northwind.ALICE).then().statusCode(200);
    graph(alice).get("/me/drive").then().statusCode(200);
    graph(alice).get("/users/{id}", Northwind.ADMIN).then().statusCode(403);
    graph(alice).get("/users").then().statusCode(403);
  }

  @Test
  void refusesTokensThatAreMissingForgedExpiredOrOfNobody() {
    given().get("/v1.0/me").then().statusCode(401).header("WWW-Authenticate", startsWith("Bearer"));
    graph("abc")
        .get("/me")
        .then()
        .statusCode(401)
        .body("error.code", equalTo("InvalidAuthenticationToken"));
    var token = Northwind.userToken(Northwind.ADMIN);
    graph(token.substring(0, token.length() - 6) + "AAAAAA").get("/me").then().statusCode(401);
    String refresh =
        Northwind.password(Northwind.ADMIN, Northwind.PASSWORD).extract().path("refresh_token");
    graph(refresh).get("/me").then().statusCode(401);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("aheadSeconds", 4000))
        .put("/control/clock")
        .then()
        .statusCode(200);
    graph(token).get("/me").then().statusCode(401);
  }

  @Test
  void keepsOrganizationsApart() {
    var token = Northwind.userToken("admin@fabrikam.example");

    graph(token).get("/users/{id}", Northwind.ADMIN).then().statusCode(404);
    graph(token).get("/organization/{id}", Northwind.ID).then().statusCode(404);
    graph(token).get("/organization").then().body("value.id", equalTo(List.of(Northwind.FABRIKAM)));
  }

  private static void register(String... delegated) {
    given()
        .contentType(ContentType.JSON)
        .body(
            Map.of(
                "clientId", "narrow",
                "delegatedPermissions", List.of(delegated),
                "applicationPermissions", List.of()))
        .post("/control/applications")
        .then()
        .statusCode(200)
        .body("delegatedPermissions", hasItem("User.Read"));
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("level", "ALL", "clientId", "narrow"))
        .put("/control/organizations/{id}/consent", Northwind.ID)
        .then()
        .statusCode(200);
  }

  private static String token(String clientId, String user) {
    return Northwind.token(
            "organizations",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                clientId,
                "username",
                user,
                "password",
                Northwind.PASSWORD,
                "scope",
                Northwind.SCOPE))
        .statusCode(200)
        .extract()
        .path("access_token");
  }
}
