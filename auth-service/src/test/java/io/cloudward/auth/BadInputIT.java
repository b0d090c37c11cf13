package io.cloudward.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** I9: whatever is sent, the answer is a problem of the caller, never a failure of the service. */
@QuarkusTest
class BadInputIT extends AuthTest {

  private static final String ID = UUID.randomUUID().toString();

  private static final List<String> BODIES =
      List.of(
          "POST /api/auth/login",
          "POST /api/auth/api-tokens/exchange",
          "POST /api/administration/administrators",
          "PUT /api/administration/administrators/" + ID,
          "POST /api/administration/administrators/" + ID + "/password-resets",
          "POST /api/administration/roles",
          "PUT /api/administration/roles/" + ID,
          "POST /api/administration/api-tokens",
          "PUT /api/administration/settings");

  private static final List<String> BAD_BODIES =
      List.of(
          "",
          "null",
          "{}",
          "[]",
          "7",
          "\"text\"",
          "{\"name\":null,\"username\":null,\"password\":null}",
          "{\"name\":{\"a\":[]},\"username\":[],\"password\":7,\"token\":{}}",
          "{\"unknown\":1}",
          "{\"name\":\"\u0000\",\"username\":\"a\\u0000b\",\"password\":\"\\ud800\"}",
          "{\"name\":\"a\\u0000b\",\"permissions\":[\"logs:view\"]}",
          "{\"username\":\"" + "u".repeat(5000) + "\",\"password\":\"p\"}",
          "{\"name\":\"" + "\u202e\u200b\ud83d\ude42".repeat(500) + "\",\"permissions\":[null,7]}",
          "{\"tenantName\":\"x\",\"notificationRecipients\":[null,\"no address\",7]}",
          "{\"name\":\"x\",\"scopes\":[],\"expiresInDays\":99999999999999999999}",
          "{\"name\":\"x\",\"scopes\":[\"logs:view\"],\"expiresInDays\":366}",
          "{\"name\":\"x\",\"enabled\":\"yes\",\"roleId\":\"none\"}",
          "{".repeat(1000),
          "{\"name\":\"" + "x".repeat(70_000) + "\"}");

  private static final List<String> ADDRESSES =
      List.of(
          "GET /api/administration/administrators?limit=0",
          "GET /api/administration/administrators?limit=x",
          "GET /api/administration/administrators?cursor=x",
          "GET /api/administration/administrators?cursor=%00",
          "GET /api/administration/administrators/x",
          "GET /api/administration/administrators/%00",
          "GET /api/administration/administrators/" + ID,
          "GET /api/administration/roles/" + ID,
          "DELETE /api/administration/roles/x",
          "DELETE /api/administration/api-tokens/" + ID,
          "DELETE /api/auth/sessions/" + ID,
          "DELETE /api/auth/sessions/..%2f..",
          "GET /api/auth/initiate",
          "GET /api/auth/initiate?iss=%00&login_hint=%FF",
          "GET /api/auth/callback",
          "GET /api/auth/callback?code=%00&state=%00",
          "GET /api/auth/callback?error=access_denied&state=x",
          "GET /api/auth/login",
          "PATCH /api/administration/settings",
          "GET /api/administration/nothing",
          "TRACE /api/auth/session");

  private static Map<String, String> browser = Map.of();

  @BeforeEach
  void launch() {
    if (browser.isEmpty()) {
      browser = newTenant();
    }
  }

  static Stream<Arguments> badBodies() {
    return BODIES.stream()
        .flatMap(endpoint -> BAD_BODIES.stream().map(body -> Arguments.of(endpoint, body)));
  }

  @ParameterizedTest
  @MethodSource("badBodies")
  void refusesBadBodies(String endpoint, String body) {
    assertProblem(
        as(browser)
            .header("If-Match", "*")
            .header("Cloudward-Internal-Secret", AuthResource.SECRET)
            .body(body)
            .request(endpoint.split(" ")[0], endpoint.split(" ")[1]));
  }

  static Stream<String> addresses() {
    return ADDRESSES.stream();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void refusesBadAddresses(String endpoint) {
    assertProblem(
        as(browser)
            .urlEncodingEnabled(false)
            .redirects()
            .follow(false)
            .request(endpoint.split(" ")[0], endpoint.split(" ")[1]));
  }

  private static void assertProblem(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(400, 499);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.asString())
        .doesNotContain("Exception", "io.cloudward.auth", "com.fasterxml", "org.hibernate");
    assertThat(answer.jsonPath().getString("type")).startsWith("https://cloudward.io/problems/");
  }
}
