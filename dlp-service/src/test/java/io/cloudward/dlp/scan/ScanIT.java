package io.cloudward.dlp.scan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.cloudward.dlp.WithDlpService;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDlpService
class ScanIT {

  private static final String PATH = "/api/dlp/scans";

  @Test
  void findsTheIdentifiersOfATextAndTheTemplatesThatItFulfils() {
    var found = scan("My card is 4012-8888-8888-1881, mail jane@example.org, thanks.");

    assertThat(found.getList("matches.identifier")).contains("credit-card", "email-address");
    assertThat(found.getMap("matches.find { it.identifier == 'credit-card' }"))
        .containsEntry("start", 11)
        .containsEntry("end", 30)
        .containsEntry("masked", "****-****-****-1881")
        .containsEntry("part", "0")
        .containsEntry("context", "card");
    assertThat(found.getList("templates.template")).contains("pci-dss");
    assertThat(found.getInt("templates.find { it.template == 'pci-dss' }.count")).isOne();
    assertThat(found.getInt("counts.credit-card")).isOne();
  }

  @Test
  void countsCodePointsWhateverStandsBefore() {
    var before = "Grüße 🎉🎉 \u0000 ";

    var found = scan(before + "4012888888881881");

    assertThat(found.getInt("matches[0].start"))
        .isEqualTo(before.codePointCount(0, before.length()));
  }

  @Test
  void readsWhatIsNotUtf8AsReplacementCharacters() {
    byte[] broken = {(byte) 0xFF, (byte) 0xE2, (byte) 0x82, ' ', (byte) 0xED, (byte) 0xA0, ' '};
    byte[] card = "4012888888881881".getBytes(StandardCharsets.US_ASCII);
    byte[] text = Arrays.copyOf(broken, broken.length + card.length);
    System.arraycopy(card, 0, text, broken.length, card.length);

    var found =
        caller()
            .contentType("text/plain; charset=utf-8")
            .body(text)
            .post(PATH)
            .then()
            .statusCode(200)
            .extract();

    assertThat(found.jsonPath().getInt("matches[0].start")).isEqualTo(6);
  }

  @Test
  void readsOtherCharsets() {
    caller()
        .contentType("text/plain; charset=utf-16")
        .body("é 4012888888881881".getBytes(StandardCharsets.UTF_16))
        .post(PATH)
        .then()
        .statusCode(200)
        .body("matches[0].start", equalTo(2));
    caller()
        .contentType("text/plain; charset=no-such-thing")
        .body("text".getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void findsWhatIsWrittenToDeceive() {
    for (var text :
        List.of(
            "４０１２８８８８８８８８１８８１",
            "4012\u200B8888\u200B8888\u200B1881",
            "4012&nbsp;8888&#32;8888&nbsp;1881",
            "٤٠١٢٨٨٨٨٨٨٨٨١٨٨١")) {
      assertThat(scan(text).getList("matches.identifier")).as(text).contains("credit-card");
    }
  }

  @Test
  void tellsOnlyWhatIsAskedFor() {
    var text = "4012-8888-8888-1881 jane@example.org";

    given()
        .spec(caller())
        .queryParam("identifiers", "email-address")
        .contentType("text/plain; charset=utf-8")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(200)
        .body("matches.identifier", equalTo(List.of("email-address")))
        .body("counts.size()", equalTo(1));
    given()
        .spec(caller())
        .queryParam("minConfidence", "101")
        .contentType("text/plain")
        .body("x")
        .post(PATH)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("minConfidence"));
  }

  @Test
  void looksIntoMessagesAndSaysInWhichPart() {
    var message =
        """
        From: a@example.org\r
        Subject: card 5555555555554444\r
        MIME-Version: 1.0\r
        Content-Type: multipart/mixed; boundary=b\r
        \r
        --b\r
        Content-Type: text/html\r
        \r
        <p>4012&nbsp;8888 8888<b> 1881</b></p>\r
        --b\r
        Content-Type: text/csv; name=list.csv\r
        Content-Disposition: attachment; filename=list.csv\r
        \r
        iban,DE89370400440532013000\r
        --b--\r
        """;

    var found =
        caller()
            .contentType("message/rfc822")
            .body(message.getBytes(StandardCharsets.UTF_8))
            .post(PATH)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(found.getList("matches.findAll { it.identifier == 'credit-card' }.part"))
        .containsExactly("0.subject", "0.0");
    assertThat(found.getString("matches.find { it.identifier == 'iban' }.part")).isEqualTo("0.1");
    assertThat(found.getString("parts.find { it.id == '0.1' }.name")).isEqualTo("list.csv");
  }

  @Test
  void takesAFileOfAForm() {
    caller()
        .multiPart("file", "cards.txt", "4012888888881881".getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(200)
        .body("matches[0].identifier", equalTo("credit-card"))
        .body("parts[0].name", equalTo("cards.txt"));
  }

  @Test
  void isForThoseWhoMayLookAtDlp() {
    given().contentType("text/plain").body("x").post(PATH).then().statusCode(401);
    given()
        .auth()
        .oauth2(TestTokens.session(UUID.randomUUID(), "threat:manage"))
        .contentType("text/plain")
        .body("x")
        .post(PATH)
        .then()
        .statusCode(403);
  }

  private static JsonPath scan(String text) {
    return caller()
        .contentType("text/plain; charset=utf-8")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(PATH)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static RequestSpecification caller() {
    return given().auth().oauth2(TestTokens.session(UUID.randomUUID(), "dlp:view"));
  }
}
