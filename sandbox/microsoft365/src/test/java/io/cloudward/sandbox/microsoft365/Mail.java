package io.cloudward.sandbox.microsoft365;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;

/** Messages for tests, and how they come to Alice. */
final class Mail {
  private Mail() {}

  static void deliver(byte[] mime) {
    var raw =
        EncoderConfig.encoderConfig().encodeContentTypeAs("message/rfc822", ContentType.BINARY);
    given()
        .config(RestAssured.config().encoderConfig(raw))
        .contentType("message/rfc822")
        .body(mime)
        .post("/control/mailboxes/{address}/messages", Northwind.ALICE)
        .then()
        .statusCode(200);
  }

  static byte[] plain(String subject) {
    return bytes(
        """
        From: Bob <bob@partner.example>
        To: alice@northwind.example
        Subject: %s
        Date: Mon, 23 Nov 2026 10:00:00 +0000
        Message-ID: <%s@partner.example>
        Content-Type: text/plain; charset=utf-8

        Text
        """
            .formatted(subject, subject.replace(' ', '-')));
  }

  static byte[] withAttachment(String subject) {
    return bytes(
        """
        From: Bob <bob@partner.example>
        To: alice@northwind.example
        Subject: =?UTF-8?Q?%s?=
        MIME-Version: 1.0
        Message-ID: <with-attachment@partner.example>
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/html; charset=utf-8

        <p>Please see the file.</p>
        --b
        Content-Type: text/csv
        Content-Disposition: attachment; filename=figures.csv
        Content-Transfer-Encoding: base64

        YTtiCjE7Mgo=
        --b--
        """
            .formatted(subject.replace(" ", "_").replace("é", "=C3=A9")));
  }

  private static byte[] bytes(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
  }
}
