package io.cloudward.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** While nobody can be authenticated, callers hear that they shall come again. */
@QuarkusTest
@TestProfile(AuthServiceAwayIT.Away.class)
class AuthServiceAwayIT {

  /** No auth-service answers. */
  public static final class Away implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "cloudward.security.auth-url", "http://127.0.0.1:1",
          "cloudward.security.internal-secret", "test");
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(InfrastructureResource.class, Map.of("context", "web")));
    }
  }

  @Test
  void asksCallersToComeAgain() {
    given()
        .auth()
        .oauth2(TestTokens.session(UUID.randomUUID()))
        .get("/things")
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("type", equalTo("https://cloudward.io/problems/unavailable"))
        .header("Retry-After", notNullValue());
    given().auth().oauth2("cwt_" + "A".repeat(43)).get("/things").then().statusCode(503);
  }

  @Test
  void refusesStrangersAllTheSame() {
    given().get("/things").then().statusCode(401);
  }
}
