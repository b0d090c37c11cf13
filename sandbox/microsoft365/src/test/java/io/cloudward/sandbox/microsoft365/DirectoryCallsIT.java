package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DirectoryCallsIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void tellsOrganizationDomainsAndLicences() {
    graph()
        .get("/organization")
        .then()
        .statusCode(200)
        .header("request-id", notNullValue())
        .body("value[0].id", equalTo(Northwind.ID))
        .body("value[0].verifiedDomains.name", hasItems("northwind.example"));
    graph().get("/domains").then().body("value.id", hasItems("northwind.onmicrosoft.example"));
    graph()
        .get("/subscribedSkus")
        .then()
        .body("value.skuPartNumber", containsInAnyOrder("SPE_E3", "AAD_PREMIUM"))
        .body(
            "value.find{it.skuPartNumber=='SPE_E3'}.servicePlans.servicePlanName",
            hasItems("EXCHANGE_S_ENTERPRISE", "SHAREPOINTENTERPRISE"));
  }

  @Test
  void pagesThroughAllUsersByNextLinks() {
    var token = Northwind.userToken(Northwind.ADMIN);
    var seen = new ArrayList<String>();
    String next = Northwind.url("/v1.0/users?$top=7&$select=id");

    while (next != null) {
      var page =
          RestAssured.given()
              .urlEncodingEnabled(false)
              .header("Authorization", "Bearer " + token)
              .get(next)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(page.getList("value.id"));
      next = page.getString("'@odata.nextLink'");
    }

    assertThat(seen).doesNotHaveDuplicates().hasSize(52);
  }

  @Test
  void selectsAndFilters() {
    graph()
        .queryParam("$filter", "startswith(displayName,'ali') and accountEnabled eq true")
        .queryParam("$select", "id,accountEnabled,assignedLicenses")
        .get("/users")
        .then()
        .statusCode(200)
        .body("value", hasSize(1))
        .body("value[0].accountEnabled", equalTo(true))
        .body("value[0].assignedLicenses", hasSize(1));
    graph()
        .queryParam("$select", "shoeSize")
        .get("/users")
        .then()
        .statusCode(400)
        .body("error.code", equalTo("BadRequest"))
        .body("error.innerError.request-id", notNullValue());
    graph().queryParam("$filter", "id gt 5").get("/users").then().statusCode(400);
    graph().queryParam("$orderby", "id").get("/users").then().statusCode(400);
    graph().queryParam("$expand", "members").get("/groups/delta").then().statusCode(400);
    graph().queryParam("$top", "1000").get("/users").then().statusCode(400);
  }

  @Test
  void createsChangesAndDeletesADelegateAccount() {
    String id =
        graph()
            .body(Northwind.newUser("delegate"))
            .post("/users")
            .then()
            .statusCode(201)
            .header("Location", containsString("/v1.0/users/"))
            .body("userPrincipalName", equalTo("delegate@northwind.example"))
            .extract()
            .path("id");
    Northwind.password("delegate@northwind.example", "Correct-Horse-77").statusCode(200);

    graph().body(Map.of("jobTitle", "Robot")).patch("/users/{id}", id).then().statusCode(204);
    graph().get("/users/{id}", id).then().body("jobTitle", equalTo("Robot"));
    graph().delete("/users/{id}", id).then().statusCode(204);

    graph().get("/users/{id}", id).then().statusCode(404);
    Northwind.password("delegate@northwind.example", "Correct-Horse-77")
        .body("error_codes", hasItem(50034));
  }

  @Test
  void refusesUsersThatGraphWouldRefuse() {
    for (var change :
        List.<Map.Entry<String, Object>>of(
            Map.entry("userPrincipalName", "x@elsewhere.example"),
            Map.entry("userPrincipalName", Northwind.ALICE),
            Map.entry("passwordProfile", Map.of("password", "weak")),
            Map.entry("accountEnabled", "yes"),
            Map.entry("shoeSize", 43),
            Map.entry("id", "mine"))) {
      var user = new java.util.HashMap<>(Northwind.newUser("nobody"));
      user.put(change.getKey(), change.getValue());
      graph()
          .body(user)
          .post("/users")
          .then()
          .statusCode(400)
          .body("error.code", equalTo("Request_BadRequest"));
    }
    graph()
        .body("{")
        .post("/users")
        .then()
        .statusCode(400)
        .body("error.code", equalTo("BadRequest"));
    graph().body("[]").post("/users").then().statusCode(400);
  }

  @Test
  void feedsChangedUsersSinceTheToken() {
    var token = Northwind.userToken(Northwind.ADMIN);
    var latest = deltaLink(token, "/users/delta?$deltatoken=latest&$select=id,displayName");
    String added =
        graph(token).body(Northwind.newUser("added")).post("/users").then().extract().path("id");
    graph(token).delete("/users/{id}", alice(token)).then().statusCode(204);

    var changes = follow(token, latest);

    assertThat(changes.getList("value.id")).hasSize(2).contains(added);
    assertThat(changes.getString("value.find{it.'@removed'}.'@removed'.reason"))
        .isEqualTo("deleted");
    assertThat(follow(token, changes.getString("'@odata.deltaLink'")).getList("value")).isEmpty();
  }

  @Test
  void tellsMembershipsFromBothSides() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String group =
        graph(token).get("/groups").then().body("value", hasSize(6)).extract().path("value[0].id");
    graph(token)
        .get("/groups/{id}/members", group)
        .then()
        .statusCode(200)
        .body("value.'@odata.type'", everyItem(equalTo("#microsoft.graph.user")));
    graph(token)
        .get("/users/{id}/memberOf", Northwind.ADMIN)
        .then()
        .body("value.displayName", hasItems("All Staff", "Global Administrator"));
    graph(token).get("/groups/delta").then().body("value[0].'members@delta'[0].id", notNullValue());
  }

  @Test
  void opensOnlyMailboxesThatExist() {
    graph()
        .get("/users/{id}/mailFolders/inbox", Northwind.ALICE)
        .then()
        .statusCode(200)
        .body("displayName", equalTo("Inbox"));
    graph().get("/users/{id}/mailboxSettings", Northwind.ALICE).then().statusCode(200);
    graph()
        .get("/users/{id}/mailFolders/inbox", "locked@northwind.example")
        .then()
        .statusCode(404)
        .body("error.code", equalTo("MailboxNotEnabledForRESTAPI"));
    graph()
        .get("/users/{id}/mailFolders", "nobody@northwind.example")
        .then()
        .statusCode(404)
        .body("error.code", equalTo("ErrorInvalidUser"));
  }

  @Test
  void speaksTheSameUnderBetaAndInOtherSpellings() {
    var token = Northwind.userToken(Northwind.ADMIN);
    RestAssured.given()
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON)
        .get("/beta/me")
        .then()
        .statusCode(200)
        .body("'@odata.context'", containsString("/beta/"));
    graph(token).get("/users('{id}')/drive", Northwind.ADMIN).then().statusCode(200);
    graph(token).get("/users/microsoft.graph.delta()").then().statusCode(200);
    graph(token)
        .get("/flowers")
        .then()
        .statusCode(400)
        .body("error.message", startsWith("Resource not found for the segment 'flowers'"));
    graph(token).put("/users").then().statusCode(405);
  }

  private static String alice(String token) {
    return graph(token).get("/users/{id}", Northwind.ALICE).then().extract().path("id");
  }

  private static String deltaLink(String token, String path) {
    return follow(token, Northwind.url("/v1.0" + path)).getString("'@odata.deltaLink'");
  }

  private static io.restassured.path.json.JsonPath follow(String token, String url) {
    return RestAssured.given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + token)
        .get(url)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
