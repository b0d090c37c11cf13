package io.cloudward.connector.support;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A plain message. */
public record Mail(String from, String to, String subject, String text) {

  public static Mail from(String from) {
    return new Mail(from, "", "", "Hello");
  }

  public Mail to(String address) {
    return new Mail(from, address, subject, text);
  }

  public Mail subject(String words) {
    return new Mail(from, to, words, text);
  }

  public Mail text(String words) {
    return new Mail(from, to, subject, words);
  }

  public byte[] mime() {
    return String.join(
            "\r\n",
            "From: <" + from + ">",
            "To: <" + to + ">",
            "Subject: " + subject,
            "Date: Mon, 23 Nov 2026 12:00:00 +0000",
            "Message-ID: <" + UUID.randomUUID() + "@test.example>",
            "Content-Type: text/plain; charset=utf-8",
            "",
            text,
            "")
        .getBytes(StandardCharsets.UTF_8);
  }
}
