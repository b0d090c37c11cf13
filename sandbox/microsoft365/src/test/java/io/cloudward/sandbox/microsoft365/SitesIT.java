package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SitesIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
    Northwind.consent(Northwind.ID, "ALL");
  }

  @Test
  void listsSitesToApplicationsAndToGlobalAdministrators() {
    var application = Northwind.applicationToken(Northwind.ID);
    graph(application).get("/sites/getAllSites").then().statusCode(200).body("value", hasSize(5));
    graph(application).get("/sites/getAllSites()").then().statusCode(200);
    graph().get("/sites?search=*").then().statusCode(200).body("value", hasSize(5));
    graph().get("/sites?search=finance").then().body("value", hasSize(1));
    graph()
        .get("/sites/getAllSites")
        .then()
        .statusCode(403)
        .body("error.code", equalTo("accessDenied"));
  }

  @Test
  void findsASiteByIdAndByAddressWithItsDrives() {
    var token = Northwind.applicationToken(Northwind.ID);
    graph(token).get("/sites/root").then().statusCode(200).body("root", notNullValue());
    String id =
        graph(token)
            .get("/sites/northwind.sharepoint.example:/sites/finance")
            .then()
            .statusCode(200)
            .body("displayName", equalTo("Finance"))
            .extract()
            .path("id");
    graph(token)
        .get("/sites/{id}/drives", id)
        .then()
        .body("value.driveType", everyItem(equalTo("documentLibrary")));
    String drive = graph(token).get("/sites/{id}/drive", id).then().extract().path("id");
    graph(token)
        .get("/drives/{id}/root", drive)
        .then()
        .statusCode(200)
        .header("ETag", startsWith("\""))
        .body("name", equalTo("root"));
    graph(token)
        .get("/sites/nowhere")
        .then()
        .statusCode(404)
        .body("error.code", equalTo("itemNotFound"));
  }

  @Test
  void readsADriveFeedFromItsRootOrFromNow() {
    var token = Northwind.applicationToken(Northwind.ID);
    String drive =
        graph(token)
            .get("/users/{id}/drive", Northwind.ALICE)
            .then()
            .body("driveType", equalTo("business"))
            .extract()
            .path("id");
    graph(token)
        .get("/drives/{id}/root/delta", drive)
        .then()
        .statusCode(200)
        .body("value.name", hasItem("root"));
    graph(token)
        .get("/drives/{id}/root/delta?token=latest", drive)
        .then()
        .statusCode(200)
        .body("value", hasSize(0))
        .body("'@odata.deltaLink'", notNullValue());
  }

  @Test
  void feedsNewAndRemovedSites() {
    var token = Northwind.applicationToken(Northwind.ID);
    String link =
        graph(token).get("/sites/delta?token=latest").then().extract().path("'@odata.deltaLink'");
    var added =
        given()
            .contentType(ContentType.JSON)
            .body(Map.of("title", "New Project"))
            .post("/control/organizations/{id}/sites", Northwind.ID)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    var changes = get(token, link);
    assertThat(changes.getList("value.displayName")).containsExactly("New Project");
    assertThat(changes.getMap("value[0]").keySet())
        .noneMatch(name -> name.toString().startsWith("~"));

    given()
        .delete("/control/organizations/{o}/sites/{id}", Northwind.ID, added.getString("id"))
        .then()
        .statusCode(204);
    assertThat(
            get(token, changes.getString("'@odata.deltaLink'")).getList("value.'@removed'.reason"))
        .containsExactly("deleted");
  }

  @Test
  void saysThatAnOrganizationHasNoSharePoint() {
    Northwind.consent(Northwind.FABRIKAM, "ALL");
    var token = Northwind.applicationToken(Northwind.FABRIKAM);

    graph(token)
        .get("/sites/getAllSites")
        .then()
        .statusCode(400)
        .body("error.message", equalTo("Tenant does not have a SPO license."));
    graph(token).get("/users/admin@fabrikam.example/drive").then().statusCode(400);
    graph(token).get("/users/admin@fabrikam.example/mailFolders/inbox").then().statusCode(200);
    Northwind.consent(Northwind.ID, "ALL");
    graph(Northwind.applicationToken(Northwind.ID))
        .get("/users/locked@northwind.example/drive")
        .then()
        .statusCode(404)
        .body("error.message", equalTo("User's mysite not found."));
  }

  private static io.restassured.path.json.JsonPath get(String token, String url) {
    return given()
        .urlEncodingEnabled(false)
        .header("Authorization", "Bearer " + token)
        .get(url)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
