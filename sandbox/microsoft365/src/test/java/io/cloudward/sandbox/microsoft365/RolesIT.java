package io.cloudward.sandbox.microsoft365;

import static io.cloudward.sandbox.microsoft365.Northwind.graph;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolesIT {
  @BeforeEach
  void reset() {
    Northwind.reset();
  }

  @Test
  void promotesAndDemotesADelegate() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String user =
        graph(token).body(Northwind.newUser("robot")).post("/users").then().extract().path("id");
    String assignment = assign(token, user, Northwind.SERVICE_SUPPORT);

    graph(token)
        .queryParam("$filter", "principalId eq '" + user + "'")
        .get("/roleManagement/directory/roleAssignments")
        .then()
        .statusCode(200)
        .body("value.roleDefinitionId", equalTo(java.util.List.of(Northwind.SERVICE_SUPPORT)));
    graph(token)
        .delete("/roleManagement/directory/roleAssignments/{id}", assignment)
        .then()
        .statusCode(204);
    graph(token)
        .get("/roleManagement/directory/roleAssignments/{id}", assignment)
        .then()
        .statusCode(404);
  }

  @Test
  void refusesASecondAssignmentAndUnknownOnes() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String user =
        graph(token).body(Northwind.newUser("robot")).post("/users").then().extract().path("id");
    assign(token, user, Northwind.GLOBAL_ADMINISTRATOR);

    for (var body :
        java.util.List.of(body(user, Northwind.GLOBAL_ADMINISTRATOR), body(user, "no-such-role"))) {
      graph(token)
          .body(body)
          .post("/roleManagement/directory/roleAssignments")
          .then()
          .statusCode(400)
          .body("error.code", equalTo("Request_BadRequest"));
    }
    graph(token)
        .body(body("nobody", Northwind.GLOBAL_ADMINISTRATOR))
        .post("/roleManagement/directory/roleAssignments")
        .then()
        .statusCode(404);
  }

  @Test
  void showsRolesToAdministratorsOnly() {
    var alice = Northwind.userToken(Northwind.ALICE);
    graph(alice).get("/me").then().statusCode(200);
    graph(alice).get("/users").then().statusCode(200);
    for (var path :
        java.util.List.of(
            "/directoryRoles",
            "/roleManagement/directory/roleAssignments",
            "/roleManagement/directory/roleDefinitions")) {
      graph(alice)
          .get(path)
          .then()
          .statusCode(403)
          .body("error.code", equalTo("Authorization_RequestDenied"));
    }
    graph(alice).body(Northwind.newUser("mine")).post("/users").then().statusCode(403);
    graph()
        .get("/directoryRoles")
        .then()
        .body("value.roleTemplateId", hasItem(Northwind.GLOBAL_ADMINISTRATOR));
  }

  @Test
  void keepsAServiceSupportAdministratorFromSitesAndFromRoles() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String user =
        graph(token).body(Northwind.newUser("robot")).post("/users").then().extract().path("id");
    assign(token, user, Northwind.SERVICE_SUPPORT);
    String delegate =
        Northwind.password("robot@northwind.example", "Correct-Horse-77")
            .statusCode(200)
            .extract()
            .path("access_token");

    graph(delegate).get("/users/{id}/mailFolders/inbox", Northwind.ALICE).then().statusCode(200);
    graph(delegate).get("/sites?search=*").then().statusCode(200).body("value", hasSize(0));
    graph(delegate)
        .get("/users/{id}/drive", Northwind.ALICE)
        .then()
        .statusCode(403)
        .body("error.code", equalTo("accessDenied"));
    graph(delegate)
        .body(body(user, Northwind.GLOBAL_ADMINISTRATOR))
        .post("/roleManagement/directory/roleAssignments")
        .then()
        .statusCode(403);
  }

  @Test
  void grantsThroughGraphWhatAnAdministratorGrants() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String own =
        graph(token)
            .get("/servicePrincipals(appId='{id}')", Northwind.CLIENT)
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    var graphApp =
        graph(token)
            .get("/servicePrincipals?$filter=appId eq '00000003-0000-0000-c000-000000000000'")
            .then()
            .extract()
            .jsonPath();
    var role = graphApp.getString("value[0].appRoles.find{it.value=='User.Read.All'}.id");

    graph(token)
        .body(
            Map.of(
                "principalId", own,
                "resourceId", graphApp.getString("value[0].id"),
                "appRoleId", role))
        .post("/servicePrincipals/{id}/appRoleAssignments", own)
        .then()
        .statusCode(201);

    graph(token)
        .get("/servicePrincipals/{id}/appRoleAssignments", own)
        .then()
        .body("value.appRoleId", hasItems(role));
    graph(Northwind.applicationToken(Northwind.ID)).get("/users").then().statusCode(200);
  }

  @Test
  void removesRolesWithTheirUser() {
    var token = Northwind.userToken(Northwind.ADMIN);
    String user =
        graph(token).body(Northwind.newUser("robot")).post("/users").then().extract().path("id");
    assign(token, user, Northwind.SERVICE_SUPPORT);

    graph(token).delete("/users/{id}", user).then().statusCode(204);

    graph(token)
        .get("/roleManagement/directory/roleAssignments?$top=999")
        .then()
        .body("value.principalId", not(hasItem(user)));
  }

  private static String assign(String token, String user, String role) {
    return graph(token)
        .body(body(user, role))
        .post("/roleManagement/directory/roleAssignments")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Map<String, String> body(String user, String role) {
    return Map.of("principalId", user, "roleDefinitionId", role, "directoryScopeId", "/");
  }
}
