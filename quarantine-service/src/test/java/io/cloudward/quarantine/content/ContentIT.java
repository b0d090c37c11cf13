package io.cloudward.quarantine.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.cloudward.quarantine.ConnectorPlay;
import io.cloudward.quarantine.ContentStoreResource;
import io.cloudward.quarantine.QuarantineClient;
import io.cloudward.quarantine.WithQuarantineService;
import io.cloudward.testing.events.EventProbe;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of an item leave only in an encrypted archive, and somebody is named for it. */
@QuarkusTest
@WithQuarantineService
class ContentIT {

  private static final String PASSWORD = "correct horse battery";

  private final ConnectorPlay connector = new ConnectorPlay();
  private final QuarantineClient client = new QuarantineClient(connector.tenant());
  private final UUID id = UUID.randomUUID();
  private final byte[] mime = random(300_000);

  @BeforeEach
  void take() {
    var sha256 = ContentStoreResource.put(connector.tenant(), id, mime);
    var item = connector.message(id, "../In: voice?", sha256);
    connector.say(connector.quarantined(item, "MALWARE"));
    client.await(id, "content", "KEPT");
  }

  @Test
  void encryptsWithTheCallersPassword() throws IOException {
    var archive = download("{\"password\": \"" + PASSWORD + "\"}");

    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), PASSWORD.toCharArray())) {
      var entry = zip.getNextEntry();
      assertThat(entry.getFileName()).isEqualTo("_In_ voice_.eml");
      assertThat(entry.isEncrypted()).isTrue();
      assertThat(entry.getAesExtraDataRecord().getAesKeyStrength().getKeyLength()).isEqualTo(32);
      assertThat(zip.readAllBytes()).isEqualTo(mime);
    }
    assertThat(new String(archive, StandardCharsets.ISO_8859_1)).doesNotContain(PASSWORD);
  }

  @Test
  void opensWithNoOtherPassword() throws IOException {
    var archive = download("{\"password\": \"" + PASSWORD + "\"}");

    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), "wrong".toCharArray())) {
      Assertions.assertThatThrownBy(zip::getNextEntry).isInstanceOf(ZipException.class);
    }
  }

  @Test
  void makesAPasswordWhenNoneIsGiven() throws IOException {
    var answer =
        client.call().get("/api/quarantine/items/" + id + "/content").then().statusCode(200);
    var password = answer.extract().header("Archive-Password");
    var archive = answer.extract().asByteArray();

    assertThat(password).hasSize(16);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), password.toCharArray())) {
      assertThat(zip.getNextEntry()).isNotNull();
      assertThat(zip.readAllBytes()).isEqualTo(mime);
    }
  }

  @Test
  void recordsWhoDownloadedWhat() {
    download("{\"password\": \"" + PASSWORD + "\"}");

    var recorded =
        EventProbe.on("quarantine.audit")
            .await(connector.tenant(), "io.cloudward.quarantine.audit-recorded.v1", 1);
    assertThat(recorded.getFirst().data().path("action").asText()).isEqualTo("item.download");
    assertThat(recorded.getFirst().data().path("target").path("id").asText())
        .isEqualTo(id.toString());
    assertThat(recorded.toString()).doesNotContain(PASSWORD);
  }

  @Test
  void previewsWithoutGivingTheBytesAndRecordsWhoLooked() {
    var message =
        "Subject: Hello\r\nContent-Type: text/html\r\n\r\n<p>Hi<script>alert(1)</script></p>";
    var other = UUID.randomUUID();
    var sha256 =
        ContentStoreResource.put(
            connector.tenant(), other, message.getBytes(StandardCharsets.UTF_8));
    connector.say(connector.quarantined(connector.message(other, "Hello", sha256), "SPAM"));
    client.await(other, "content", "KEPT");
    var path = "/api/quarantine/items/" + other + "/preview";

    client
        .call()
        .get(path)
        .then()
        .statusCode(200)
        .body("headers[0].value", equalTo("Hello"))
        .body("html", equalTo("<p>Hi</p>"));
    new QuarantineClient(UUID.randomUUID()).call().get(path).then().statusCode(404);

    var recorded =
        EventProbe.on("quarantine.audit")
            .await(connector.tenant(), "io.cloudward.quarantine.audit-recorded.v1", 1);
    assertThat(recorded).hasSize(1);
    assertThat(recorded.getFirst().data().path("action").asText()).isEqualTo("item.preview");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"password\": \"short\"}", "{\"password\": 12345678}"})
  void refusesAPasswordThatIsNone(String body) {
    client
        .call()
        .body(body)
        .post("/api/quarantine/items/" + id + "/content")
        .then()
        .statusCode(400)
        .body("detail", not(equalTo("")));
  }

  @Test
  void givesNothingOfWhatIsGoneOrBelongsToAnotherTenant() {
    var other = new QuarantineClient(UUID.randomUUID());
    other.call().get("/api/quarantine/items/" + id + "/content").then().statusCode(404);
    client.post(id, "delete").statusCode(200);

    client
        .call()
        .get("/api/quarantine/items/" + id + "/content")
        .then()
        .statusCode(409)
        .body("type", endsWith("/content-missing"));
  }

  private byte[] download(String body) {
    return client
        .call()
        .body(body)
        .post("/api/quarantine/items/" + id + "/content")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/zip"))
        .header("Content-Disposition", equalTo("attachment; filename=\"" + id + ".zip\""))
        .extract()
        .asByteArray();
  }

  private static byte[] random(int length) {
    var bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
