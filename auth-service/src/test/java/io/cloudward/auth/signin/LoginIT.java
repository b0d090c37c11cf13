package io.cloudward.auth.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.cloudward.auth.AuthTest;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LoginIT extends AuthTest {

  @Test
  void signsIn() {
    var username = createAdministrator(root(), "Operator");

    var answer = login(username.toUpperCase(Locale.ROOT), GOOD_PASSWORD);

    answer
        .then()
        .statusCode(200)
        .body("administrator.name", equalTo("Some Body"))
        .body("tenant.name", equalTo("Cloudward"))
        .body("role", equalTo("Operator"))
        .body("permissions.findAll { it.startsWith('administration') }.size()", equalTo(0));
  }

  @Test
  void keepsTheSessionInCookiesThatScriptsAndOtherSitesCannotUse() {
    var headers = login(createAdministrator(root(), "Viewer"), GOOD_PASSWORD).headers();

    assertThat(headers.getValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(SESSION + "=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=300")
                    .doesNotContain("Domain"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(REFRESH + "=")
                    .contains("Secure", "HttpOnly", "SameSite=Strict", "Path=/api/auth")
                    .doesNotContain("Domain"));
  }

  @Test
  void givesNoTokenToScripts() {
    var answer = login(createAdministrator(root(), "Viewer"), GOOD_PASSWORD);

    assertThat(answer.asString()).doesNotContain(answer.cookie(SESSION)).doesNotContain("eyJ");
  }

  @Test
  void answersUnknownUsersAndWrongPasswordsAlike() {
    var wrong = login(createAdministrator(root(), "Viewer"), "marker-another password");
    var unknown = login("nobody-" + UUID.randomUUID(), "marker-another password");

    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(wrong.asString()).isEqualTo(unknown.asString());
    assertThat(wrong.cookies()).isEmpty();
  }

  @Test
  void locksAnAccountThatIsGuessedAt() {
    var username = createAdministrator(root(), "Viewer");
    guess(username, 6);

    login(username, GOOD_PASSWORD)
        .then()
        .statusCode(429)
        .body("type", equalTo("https://cloudward.io/problems/too-many-attempts"))
        .header("Retry-After", matchesPattern("[0-9]+"));
  }

  @Test
  void locksUnknownAccountsLikeKnownOnes() {
    var username = "nobody-" + UUID.randomUUID();
    guess(username, 6);

    assertThat(login(username, GOOD_PASSWORD).statusCode()).isEqualTo(429);
  }

  @Test
  void countsGuessesThatComeAtOnce() {
    var username = createAdministrator(root(), "Viewer");
    var began = System.nanoTime();

    var statuses =
        IntStream.range(0, 20)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () -> login(username, "marker-guess number " + i).statusCode()))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    // Five are free; then waits of 1, 2, 4, … seconds let one more through each.
    var seconds = (System.nanoTime() - began) / 1e9;
    var waits = (long) (Math.log(seconds + 1) / Math.log(2));
    assertThat(statuses.stream().filter(status -> status == 401).count()).isBetween(5L, 5 + waits);
  }

  @Test
  void liftsTheLockWhenThePasswordIsReset() {
    var by = root();
    var username = createAdministrator(by, "Viewer");
    guess(username, 6);

    as(by)
        .body("{\"password\":\"marker-fresh long password\"}")
        .post("/api/administration/administrators/" + id(username) + "/password-resets")
        .then()
        .statusCode(204);

    assertThat(login(username, "marker-fresh long password").statusCode()).isEqualTo(200);
    assertThat(login(username, GOOD_PASSWORD).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesADisabledAdministrator() {
    var by = root();
    var username = createAdministrator(by, "Viewer");
    var session = cookies(login(username, GOOD_PASSWORD));
    var administrator = as(by).get("/api/administration/administrators/" + id(username)).jsonPath();

    as(by)
        .header("If-Match", "\"" + administrator.getLong("version") + "\"")
        .body(
            "{\"name\":\"Some Body\",\"roleId\":\""
                + administrator.getString("roleId")
                + "\",\"enabled\":false}")
        .put("/api/administration/administrators/" + id(username))
        .then()
        .statusCode(200);

    assertThat(login(username, GOOD_PASSWORD).statusCode()).isEqualTo(401);
    assertThat(as(session).get("/api/auth/session").statusCode()).isEqualTo(401);
    assertThat(as(session).post("/api/auth/session/refresh").statusCode()).isEqualTo(401);
  }

  @Test
  void namesWhatIsMissing() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/auth/login")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("username", "password"));
  }

  private static String id(String username) {
    return as(root())
        .queryParam("limit", 200)
        .get("/api/administration/administrators")
        .jsonPath()
        .getString("items.find { it.username == '" + username + "' }.id");
  }

  private static void guess(String username, int times) {
    for (var i = 0; i < times; i++) {
      login(username, "marker-wrong password " + i);
    }
  }
}
