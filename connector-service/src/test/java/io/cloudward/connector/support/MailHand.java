package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What happens in a mailbox of the sandbox, and what its owner sees there. */
public final class MailHand {

  private static final ObjectMapper JSON = new ObjectMapper();

  private MailHand() {}

  /** Mail arrives; returns its MIME. */
  public static byte[] deliver(String address, String subject) {
    var mime =
        ("From: Mallory <mallory@elsewhere.example>\r\nTo: <%s>\r\nSubject: %s\r\n"
                + "Date: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <%s@elsewhere.example>\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n")
            .formatted(address, subject, subject.replaceAll("[^A-Za-z0-9]", ""))
            .getBytes(StandardCharsets.UTF_8);
    given()
        .contentType("message/rfc822")
        .body(mime)
        .post(Sandbox.url() + "/control/mailboxes/" + address + "/messages")
        .then()
        .statusCode(200);
    return mime;
  }

  /** Every message with that text in its subject, in whichever folder, hidden ones included. */
  public static List<JsonNode> messages(String address, String subject) {
    return given()
        .get(Sandbox.url() + "/control/mailboxes/" + address + "/messages")
        .asString()
        .lines()
        .map(MailHand::read)
        .filter(line -> line.path("subject").asText().contains(subject))
        .toList();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
