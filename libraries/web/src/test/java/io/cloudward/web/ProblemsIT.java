package io.cloudward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "web"))
class ProblemsIT {

  private static final String TYPE = "https://cloudward.io/problems/";
  private final String token = TestTokens.session(UUID.randomUUID());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "{",
        "nonsense",
        "[1,2",
        "{\"name\":\"a\"} trailing",
        "{\"name\":\"a\",\"name\":\"b\"}"
      })
  void saysThatTheBodyIsMalformed(String body) {
    var answer = problem(post(body), 400);

    assertThat(answer.extract().asString())
        .doesNotContain("com.fasterxml", "io.cloudward.web", "Exception");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':'a','hue':1}|hue|is not known",
        "{'name':5}|name|must be a string",
        "{'name':true}|name|must be a string",
        "{'name':{}}|name|must be a string",
        "{'name':'a','colour':'GREEN'}|colour|must be one of RED, BLUE",
        "{'name':'a','colour':1}|colour|must be one of RED, BLUE",
        "{'name':'a','amount':'7'}|amount|must be a number in range",
        "{'name':'a','amount':1.5}|amount|must be a number in range",
        "{'name':'a','amount':99999999999}|amount|must be a number in range",
        "{'name':'a','owner':'x'}|owner|must be a UUID",
        "{'name':'a','parts':7}|parts|must be an array",
        "{'name':'a','parts':[{'label':'b'},{'label':[]}]}|parts[1].label|must be a string",
        "{'name':'a\\u0000b'}|name|must not contain U+0000 or half of a character",
        "{'name':'a\\ud800b'}|name|must not contain U+0000 or half of a character"
      })
  void namesTheMemberThatIsWrong(String body, String field, String message) {
    problem(post(body.replace('\'', '"')), 400)
        .body("type", equalTo(TYPE + "invalid-request"))
        .body("errors[0].field", equalTo(field))
        .body("errors[0].message", equalTo(message));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'name':''}|name",
        "{'name':null}|name",
        "{}|name",
        "{'name':'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'}|name",
        "{'name':'a','parts':[{'label':' '}]}|parts[0].label"
      })
  void namesTheMemberThatIsInvalid(String body, String field) {
    problem(post(body.replace('\'', '"')), 400)
        .body("errors.field", org.hamcrest.Matchers.hasItem(field));
  }

  @Test
  void refusesABodyThatIsNotThere() {
    problem(post("null"), 400);
  }

  @Test
  void refusesDeepNesting() {
    problem(post("{\"parts\":" + "[".repeat(100)), 400);
  }

  @Test
  void answersTheUsualRefusals() {
    problem(call().get("/nowhere"), 404).body("type", equalTo(TYPE + "not-found"));
    problem(call().delete("/things"), 405).body("type", equalTo(TYPE + "method-not-allowed"));
    problem(call().contentType("text/csv").body("a").post("/things"), 415)
        .body("type", equalTo(TYPE + "unsupported-media-type"));
    problem(call().put("/things/no-uuid"), 404);
    problem(call().get("/things?cursor=%00"), 400);
    problem(call().accept("image/png").get("/things"), 406);
    problem(given().get("/things"), 401).body("type", equalTo(TYPE + "unauthenticated"));
  }

  @Test
  void refusesABodyBeyondTheLimit() {
    problem(post("{\"name\":\"" + "x".repeat(1_100_000) + "\"}"), 413);
  }

  @Test
  void hidesWhatWentWrongInside() {
    problem(call().get("/things/broken"), 500)
        .body("type", equalTo(TYPE + "internal-error"))
        .body(not(containsString("secret")))
        .body(not(containsString("io.cloudward.web")));
    problem(call().get("/things/forbidden-words"), 400).body(not(containsString("Secret")));
  }

  @Test
  void sendsSecurityHeaders() {
    call()
        .get("/things")
        .then()
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff");
  }

  private io.restassured.response.Response post(String body) {
    return call().contentType("application/json").body(body).post("/things");
  }

  private RequestSpecification call() {
    return given().auth().oauth2(token);
  }

  private static ValidatableResponse problem(io.restassured.response.Response answer, int status) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body("title", org.hamcrest.Matchers.notNullValue());
  }
}
