package io.cloudward.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
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
class ListsAndUpdatesIT {

  private final String token = TestTokens.session(UUID.randomUUID());

  @Test
  void givesEveryEntryOncePageByPage() {
    List<Integer> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      var page =
          given().auth().oauth2(token).queryParam("cursor", cursor).get("/things").jsonPath();
      seen.addAll(page.getList("items", Integer.class));
      cursor = page.getString("next");
    }

    assertThat(seen).hasSize(120).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201", "-1", "a", "1.5", "99999999999999", " "})
  void refusesOtherLimits(String limit) {
    given()
        .auth()
        .oauth2(token)
        .queryParam("limit", limit)
        .get("/things")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("limit"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "AAAA", "%%%", "bm90IGEgY3Vyc29yIGF0IGFsbCwgcmVhbGx5"})
  void refusesForgedCursors(String cursor) {
    assertBadCursor(token, cursor);
  }

  @Test
  void refusesTheCursorOfAnotherTenant() {
    var cursor = given().auth().oauth2(token).get("/things").jsonPath().getString("next");

    assertBadCursor(TestTokens.session(UUID.randomUUID()), cursor);
  }

  private static void assertBadCursor(String token, String cursor) {
    given()
        .auth()
        .oauth2(token)
        .queryParam("cursor", cursor)
        .get("/things")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("cursor"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"7\"|200",
        "\"6\", \"7\"|200",
        "*|200",
        "\"6\"|412",
        "\"77\"|412",
        "W/\"7\"|400",
        "7|400",
        "nonsense|400"
      })
  void updatesOnlyTheVersionThatWasRead(String ifMatch, int status) {
    given()
        .auth()
        .oauth2(token)
        .header("If-Match", ifMatch)
        .put("/things/" + UUID.randomUUID())
        .then()
        .statusCode(status);
  }

  @Test
  void demandsThatAnUpdateNamesItsVersion() {
    given().auth().oauth2(token).put("/things/" + UUID.randomUUID()).then().statusCode(428);
  }
}
