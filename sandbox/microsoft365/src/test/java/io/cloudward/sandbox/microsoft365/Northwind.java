package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** What tests know about the demonstration organizations, and how they sign in and call Graph. */
public final class Northwind {
  public static final String ID = "6f1d3a52-9c47-4e0b-8a61-2b7e5c90d114";
  public static final String FABRIKAM = "c2b8e7f4-1d35-4a96-b0c8-93f6ae417d25";
  public static final String CONTOSO = "e94c06d1-7b2f-4f58-9d3a-50a81bf6c736";
  public static final String CLIENT = "5a9d0c1e-2f64-4b7a-9c3e-7d1f0e6b8a42";
  public static final String SECRET = "sandbox-client-secret";
  public static final String PASSWORD = "Sandbox-Demo-2026";
  public static final String SCOPE = "https://graph.microsoft.com/.default";
  public static final String ADMIN = "admin@northwind.example";
  public static final String ALICE = "alice@northwind.example";
  public static final String GLOBAL_ADMINISTRATOR = "62e90394-69f5-4237-9190-012177145e10";
  public static final String SERVICE_SUPPORT = "f023fd81-a637-4b56-95fd-791ac0226033";

  private Northwind() {}

  /** The address of a path as clients see it. */
  public static String url(String path) {
    return RestAssured.baseURI + ":" + RestAssured.port + path;
  }

  public static void reset() {
    given().post("/control/reset").then().statusCode(204);
  }

  public static ValidatableResponse password(String user, String password) {
    return token(
        "organizations",
        Map.of(
            "grant_type", "password",
            "client_id", CLIENT,
            "username", user,
            "password", password,
            "scope", SCOPE + " openid offline_access"));
  }

  public static ValidatableResponse token(String tenant, Map<String, String> form) {
    return given()
        .contentType(ContentType.URLENC.withCharset("UTF-8"))
        .formParams(form)
        .post("/{tenant}/oauth2/v2.0/token", tenant)
        .then();
  }

  public static ValidatableResponse application(String tenant) {
    return token(
        tenant,
        Map.of(
            "grant_type", "client_credentials",
            "client_id", CLIENT,
            "client_secret", SECRET,
            "scope", SCOPE));
  }

  public static String userToken(String user) {
    return password(user, PASSWORD).statusCode(200).extract().path("access_token");
  }

  public static String applicationToken(String tenant) {
    return application(tenant).statusCode(200).extract().path("access_token");
  }

  public static void consent(String organization, String level) {
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("level", level))
        .put("/control/organizations/{id}/consent", organization)
        .then()
        .statusCode(200);
  }

  public static void fault(String name, Map<String, Object> setting) {
    given()
        .contentType(ContentType.JSON)
        .body(setting)
        .put("/control/faults/{name}", name)
        .then()
        .statusCode(200);
  }

  /** A call to Graph by the administrator. */
  public static RequestSpecification graph() {
    return graph(userToken(ADMIN));
  }

  public static RequestSpecification graph(String token) {
    return given()
        .urlEncodingEnabled(true)
        .header("Authorization", "Bearer " + token)
        .contentType(ContentType.JSON)
        .basePath("/v1.0");
  }

  public static Map<String, Object> newUser(String alias) {
    return Map.of(
        "accountEnabled",
        true,
        "displayName",
        "Delegate " + alias,
        "mailNickname",
        alias,
        "userPrincipalName",
        alias + "@northwind.example",
        "passwordProfile",
        Map.of("password", "Correct-Horse-77", "forceChangePasswordNextSignIn", false));
  }
}
