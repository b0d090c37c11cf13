package io.cloudward.threat.scan;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.cloudward.security.Permissions;
import io.cloudward.testing.security.TestTokens;
import io.cloudward.threat.filter.Samples;
import io.cloudward.threat.testing.WithThreatService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithThreatService
class ScanIT {

  private final UUID tenant = UUID.randomUUID();

  @Test
  void explainsTheVerdictOnAMessage() {
    message(Samples.mail("see attachment", "a.zip", Samples.zip("eicar.com", Samples.eicar())))
        .statusCode(200)
        .body("verdict", equalTo("MALICIOUS"))
        .body("categories", contains("MALWARE", "BLOCKED_FILE"))
        .body("action", equalTo("QUARANTINE"))
        .body("findings.rule", hasItem("eicar-test-file"))
        .body("findings.filter", hasItem("FILE_BLOCKING"))
        .body("findings.part", hasItem("eicar.com"))
        .body("findings[0].weight", equalTo(10.0f))
        .body("unscannable", empty());
  }

  @Test
  void findsNothingInAnHonestMessage() {
    message(Samples.mail("see attachment", "a.txt", Samples.utf8("hello")))
        .statusCode(200)
        .body("verdict", equalTo("CLEAN"))
        .body("categories", empty())
        .body("score", equalTo(0.0f));
  }

  @Test
  void scansAFileOfAForm() {
    file("invoice.pdf", Samples.program())
        .statusCode(200)
        .body("verdict", equalTo("MALICIOUS"))
        .body("findings.rule", hasItem("disguised-type"));
    file("notes.txt", Samples.utf8("hello")).statusCode(200).body("verdict", equalTo("CLEAN"));
  }

  @Test
  void answersOneLineForEachMessageOfAMailbox() {
    var honest = text(Samples.mail("hello", "a.txt", Samples.utf8("a")));
    var evil = text(Samples.mail("hello", "a.com", Samples.eicar()));
    var mailbox = "From a\r\n" + honest + "\r\nFrom b\r\n" + evil + "\r\n";

    var lines =
        mailbox(mailbox).statusCode(200).contentType("application/jsonl").extract().asString();

    assertThat(lines.lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("\"verdict\":\"CLEAN\""),
            line -> assertThat(line).contains("\"verdict\":\"MALICIOUS\""));
    mailbox("From a\r\nA: b\r\n\r\nx\r\n\r\n".repeat(101))
        .statusCode(400)
        .body("type", equalTo("https://cloudward.io/problems/too-many-messages"));
  }

  @Test
  void judgesWhateverTheBytesAre() {
    var random = new Random(20261123);
    for (int length : new int[] {1, 2, 100, 5000}) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      message(bytes).statusCode(200).body("verdict", equalTo("CLEAN"));
    }
    message(new byte[] {0}).statusCode(200);
    message(Samples.utf8("\r\n".repeat(1000))).statusCode(200);
    file("", Samples.zip("../../x", new byte[10])).statusCode(200);
  }

  @Test
  void namesTheRemedyForAnEmptyBody() {
    message(new byte[0])
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("https://cloudward.io/problems/empty-body"))
        .body("remedy", equalTo("Send the raw message, RFC 5322 with its header, as the body."));
    mailbox("").statusCode(400);
    caller().multiPart("a", "text").post("/api/threat/scans").then().statusCode(400);
  }

  @Test
  void takesLargeMessages() {
    message(Samples.mail("", "a.bin", new byte[12 << 20])).statusCode(200);
  }

  @Test
  void refusesOtherTypesStrangersAndPoliciesThatAreNotThere() {
    caller()
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/api/threat/scans")
        .then()
        .statusCode(415);
    given()
        .config(plain())
        .contentType("message/rfc822")
        .body(Samples.utf8("a"))
        .post("/api/threat/scans")
        .then()
        .statusCode(401);
    caller()
        .queryParam("policyId", UUID.randomUUID())
        .contentType("message/rfc822")
        .body(Samples.utf8("Subject: a\r\n\r\nb"))
        .post("/api/threat/scans")
        .then()
        .statusCode(404);
  }

  @Test
  void asksTheListsFirst() {
    var mail = Samples.mail("hello", "a.txt", Samples.utf8("a"));
    list("{\"effect\":\"BLOCK\",\"kind\":\"SENDER_DOMAIN\",\"value\":\"partner.example\","
            + "\"reason\":\"campaign of November\"}")
        .statusCode(201);

    message(mail)
        .statusCode(200)
        .body("verdict", equalTo("MALICIOUS"))
        .body("categories", contains("BLOCK_LIST"))
        .body("findings", hasSize(1))
        .body("findings[0].rule", equalTo("blocked-sender"));
  }

  private ValidatableResponse list(String body) {
    return given()
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_MANAGE))
        .contentType(ContentType.JSON)
        .body(body)
        .post("/api/threat/lists")
        .then();
  }

  private ValidatableResponse message(byte[] bytes) {
    return caller().contentType("message/rfc822").body(bytes).post("/api/threat/scans").then();
  }

  private ValidatableResponse mailbox(String text) {
    return caller()
        .contentType("application/mbox")
        .body(Samples.utf8(text))
        .post("/api/threat/scans")
        .then();
  }

  private ValidatableResponse file(String name, byte[] bytes) {
    return caller().multiPart("file", name, bytes).post("/api/threat/scans").then();
  }

  private RequestSpecification caller() {
    return given()
        .config(plain())
        .auth()
        .oauth2(TestTokens.session(tenant, Permissions.THREAT_VIEW));
  }

  private static RestAssuredConfig plain() {
    return RestAssuredConfig.config()
        .encoderConfig(
            EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                .encodeContentTypeAs("message/rfc822", ContentType.TEXT)
                .encodeContentTypeAs("application/mbox", ContentType.TEXT));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
