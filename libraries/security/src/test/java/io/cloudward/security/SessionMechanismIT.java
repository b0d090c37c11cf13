package io.cloudward.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(AuthServiceResource.class)
@QuarkusTestResource(
    value = InfrastructureResource.class,
    initArgs = @ResourceArg(name = "context", value = "security"))
class SessionMechanismIT {

  private static final UUID TENANT = UUID.randomUUID();

  @Test
  void tellsWhoCalls() {
    var administrator = UUID.randomUUID();
    var token =
        TestTokens.of(TENANT, Permissions.THREAT_VIEW, Permissions.LOGS_VIEW)
            .subject(administrator)
            .claim("upn", "Ana")
            .sign();

    given()
        .auth()
        .oauth2(token)
        .header("User-Agent", "agent\u0001" + "x".repeat(500))
        .header("X-Forwarded-For", "203.0.113.9")
        .get("/who")
        .then()
        .statusCode(200)
        .body("id", equalTo(administrator.toString()))
        .body("name", equalTo("Ana"))
        .body("tenant", equalTo(TENANT.toString()))
        .body("permissions", equalTo(List.of("logs:view", "threat:view")))
        .body("origin", equalTo("203.0.113.9"))
        .body("userAgent.length()", is(256))
        .body("virtual", is(true));
  }

  @Test
  void challengesCallersWithoutCredentials() {
    given()
        .get("/who")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @MethodSource("unacceptableTokens")
  void refusesTokensThatAreNotOurs(String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .get("/who")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  static Stream<String> unacceptableTokens() throws JoseException {
    var good = TestTokens.session(TENANT, Permissions.THREAT_VIEW);
    var payload = good.split("\\.")[1];
    return Stream.of(
        "",
        "garbage",
        "a.b.c",
        "x".repeat(6000),
        good + "x",
        encoded("{\"alg\":\"none\",\"kid\":\"test-key\"}") + "." + payload + ".",
        signedBy(EcJwkGenerator.generateJwk(EllipticCurves.P256).getPrivateKey(), "ES256", payload),
        signedBy(
            new HmacKey("test-key-test-key-test-key-test-k".getBytes(StandardCharsets.UTF_8)),
            "HS256",
            payload),
        TestTokens.of(TENANT).claim("iss", "somebody").sign(),
        TestTokens.of(TENANT).claim("iss", null).sign(),
        TestTokens.of(TENANT).claim("exp", null).sign(),
        TestTokens.of(TENANT).claim("tenant", null).sign(),
        TestTokens.of(TENANT).claim("tenant", "none").sign(),
        TestTokens.of(TENANT).claim("tenant", 5).sign(),
        TestTokens.of(TENANT).issued(Duration.ofMinutes(-6)).sign(),
        TestTokens.of(TENANT).claim("nbf", Instant.now().plusSeconds(60).getEpochSecond()).sign(),
        "cwt_",
        "cwt_" + "A".repeat(43),
        "cwt_" + "%".repeat(43));
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String signedBy(java.security.Key key, String algorithm, String payload)
      throws JoseException {
    var forged = new JsonWebSignature();
    forged.setPayload(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    forged.setKey(key);
    forged.setKeyIdHeaderValue("test-key");
    forged.setAlgorithmHeaderValue(algorithm);
    return forged.getCompactSerialization();
  }

  @Test
  void acceptsTheSessionCookie() {
    given()
        .cookie(SessionCookie.NAME, TestTokens.session(TENANT))
        .get("/who")
        .then()
        .statusCode(200);
  }

  @Test
  void servesAnybodyInSpiteOfAnExpiredCookie() {
    var expired = TestTokens.of(TENANT).issued(Duration.ofMinutes(-6)).sign();

    given().cookie(SessionCookie.NAME, expired).get("/who/anybody").then().statusCode(200);
  }

  @Test
  void refusesPermissionsThatAreMissing() {
    given()
        .auth()
        .oauth2(TestTokens.session(TENANT, Permissions.THREAT_VIEW))
        .post("/who")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void refusesEndpointsThatDeclareNobody() {
    given()
        .auth()
        .oauth2(TestTokens.globalAdministrator(TENANT))
        .get("/who/forgotten")
        .then()
        .statusCode(403);
  }

  @Test
  void demandsACustomHeaderForChangesByCookie() {
    var cookie = TestTokens.session(TENANT, Permissions.THREAT_MANAGE);

    given()
        .cookie(SessionCookie.NAME, cookie)
        .post("/who")
        .then()
        .statusCode(403)
        .body("type", equalTo("https://cloudward.io/problems/requested-with-missing"));
    given()
        .cookie(SessionCookie.NAME, cookie)
        .header("X-Requested-With", "portal")
        .post("/who")
        .then()
        .statusCode(200);
    given().cookie(SessionCookie.NAME, cookie).post("/who/entry").then().statusCode(200);
  }

  @Test
  void exchangesApiTokensAndForgetsThemSoonAfterRevocation() {
    var token = TestTokens.apiToken(TENANT, Permissions.THREAT_MANAGE);
    assertThat(statusWith(token)).isEqualTo(200);

    TestTokens.revoke(token);

    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .untilAsserted(() -> assertThat(statusWith(token)).isEqualTo(401));
  }

  @Test
  void takesNoApiTokenFromACookie() {
    var token = TestTokens.apiToken(TENANT, Permissions.THREAT_MANAGE);

    given().cookie(SessionCookie.NAME, token).get("/who").then().statusCode(401);
  }

  private static int statusWith(String token) {
    return given().header("Authorization", "Bearer " + token).post("/who").statusCode();
  }
}
