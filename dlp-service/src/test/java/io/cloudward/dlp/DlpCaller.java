package io.cloudward.dlp;

import static io.restassured.RestAssured.given;

import io.cloudward.testing.security.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Somebody of a tenant who may do everything with DLP. */
public record DlpCaller(UUID tenant) {

  /** Of a tenant that nobody else has. */
  public static DlpCaller ofANewTenant() {
    return new DlpCaller(UUID.randomUUID());
  }

  public ValidatableResponse get(String path) {
    return given().auth().oauth2(token()).get("/api/dlp/" + path).then();
  }

  public ValidatableResponse post(String path, Object body) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("application/json")
        .body(body)
        .post("/api/dlp/" + path)
        .then();
  }

  public ValidatableResponse put(String path, String tag, Object body) {
    return given()
        .auth()
        .oauth2(token())
        .header("If-Match", tag)
        .contentType("application/json")
        .body(body)
        .put("/api/dlp/" + path)
        .then();
  }

  public ValidatableResponse delete(String path) {
    return given().auth().oauth2(token()).header("If-Match", "*").delete("/api/dlp/" + path).then();
  }

  /** What a scan finds in a text. */
  public JsonPath scan(String text) {
    return given()
        .auth()
        .oauth2(token())
        .contentType("text/plain; charset=utf-8")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post("/api/dlp/scans")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private String token() {
    return TestTokens.session(tenant, "dlp:view", "dlp:manage");
  }
}
