package io.cloudward.auth.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.cloudward.auth.AuthTest;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SigningKeysIT extends AuthTest {

  private static final String KEYS = "/api/administration/signing-keys";

  @Test
  void publishesTheKeyThatSignsAndTheNextOne() {
    assertThat(published()).hasSizeGreaterThanOrEqualTo(2).contains(signedWith(root()));
    assertThat(given().get("/api/auth/jwks").asString()).doesNotContain("\"d\"");
  }

  @Test
  void signsWithTheNextKeyAfterARotationAndAcceptsTheOldOneStill() {
    var before = root();
    var next = as(before).get(KEYS).jsonPath().getString("items.find { it.state == 'NEXT' }.id");
    assertThat(published()).contains(next);

    as(before).post(KEYS + "/rotations").then().statusCode(200).body("id", equalTo(next));

    var after = cookies(as(before).post("/api/auth/session/refresh"));
    assertThat(signedWith(after)).isEqualTo(next).isNotEqualTo(signedWith(before));
    assertThat(published()).contains(next, signedWith(before));
    assertThat(as(before).get("/api/auth/session").statusCode()).isEqualTo(200);
  }

  @Test
  void leavesKeysToTheOperator() {
    var customer = newTenant();

    assertThat(as(customer).get(KEYS).statusCode()).isEqualTo(403);
    assertThat(as(customer).post(KEYS + "/rotations").statusCode()).isEqualTo(403);
  }

  @Test
  void keepsPrivateKeysUnreadable() throws Exception {
    try (var connection = TestInfrastructure.superuser("auth");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select private_key from signing_key")) {
      while (rows.next()) {
        assertThat(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1))
            .doesNotContain("kty", "\"d\"");
      }
    }
    var directory =
        ConfigProvider.getConfig().getValue("cloudward.auth.key-directory", String.class);
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(Path.of(directory, "auth-service.key"))))
        .isEqualTo("rw-------");
  }

  private static List<String> published() {
    return given().get("/api/auth/jwks").jsonPath().getList("keys.kid");
  }

  private static String signedWith(Map<String, String> browser) {
    var header = browser.getOrDefault(SESSION, "").split("\\.")[0];
    return new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8)
        .replaceFirst(".*\"kid\":\"([^\"]+)\".*", "$1");
  }
}
