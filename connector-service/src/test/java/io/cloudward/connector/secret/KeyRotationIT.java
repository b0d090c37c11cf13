package io.cloudward.connector.secret;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.connector.support.Sandbox;
import io.cloudward.connector.support.SandboxResource;
import io.cloudward.connector.support.TenantHand;
import io.cloudward.contracts.Service;
import io.cloudward.keys.MasterKeys;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A key that a former master key wraps is wrapped anew, and what it encrypts can still be read. */
@QuarkusTest
class KeyRotationIT {

  private final TenantHand tenant = new TenantHand();

  @BeforeAll
  static void awaitSandbox() {
    Sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    tenant.close();
  }

  @Test
  void wrapsOldKeysAnewAndLosesNothing() throws IOException, SQLException {
    var organization = Sandbox.organization("small");
    var verification = tenant.verified(organization.administrator());
    wrapWithFormerKey(organization.id());
    assertThat(masterKeyOf(organization.id())).isEqualTo("former");

    int rotated =
        given()
            .header("Cloudward-Internal-Secret", "test-internal-secret")
            .post("/api/connections/key-rotations")
            .then()
            .statusCode(200)
            .extract()
            .path("keys");

    assertThat(rotated).isEqualTo(1);
    assertThat(masterKeyOf(organization.id())).isEqualTo("current");
    tenant.submit(organization.id(), verification, true, Service.EXCHANGE_ONLINE);
    tenant.await("service-connected", 1);
  }

  private void wrapWithFormerKey(UUID organization) throws IOException, SQLException {
    var keys = masterKeys();
    var place = ("data-key|" + tenant.tenant + "|" + organization).getBytes(StandardCharsets.UTF_8);
    try (var connection = TestInfrastructure.superuser("connection");
        var select =
            connection.prepareStatement("select wrapped from data_key where organization_id = ?");
        var update =
            connection.prepareStatement(
                "update data_key set wrapped = ?, master_key_id = 'former'"
                    + " where organization_id = ?")) {
      select.setObject(1, organization);
      try (var row = select.executeQuery()) {
        row.next();
        var key = Aes.open(keyNamed(keys, "current"), row.getBytes(1), place);
        update.setBytes(1, Aes.seal(keyNamed(keys, "former"), key, place));
      }
      update.setObject(2, organization);
      update.executeUpdate();
    }
  }

  private static String masterKeyOf(UUID organization) throws SQLException {
    try (var connection = TestInfrastructure.superuser("connection");
        var select =
            connection.prepareStatement(
                "select master_key_id from data_key where organization_id = ?")) {
      select.setObject(1, organization);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static Map<String, byte[]> masterKeys() throws IOException {
    var file = Path.of(System.getProperty(SandboxResource.MASTER_KEYS));
    return MasterKeys.parse(Files.readAllBytes(file));
  }

  private static byte[] keyNamed(Map<String, byte[]> keys, String name) {
    return Objects.requireNonNull(keys.get(name));
  }
}
