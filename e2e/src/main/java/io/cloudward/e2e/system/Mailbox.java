package io.cloudward.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A mailbox as its owner sees it, and as those see it who send mail to it. */
public final class Mailbox {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Sandbox sandbox;
  private final String address;

  public Mailbox(Sandbox sandbox, String address) {
    this.sandbox = sandbox;
    this.address = address;
  }

  /** Delivers a message as it is. */
  public void deliver(String mime) {
    sandbox.deliver(address, mime.replace("\n", "\r\n").getBytes(UTF_8));
  }

  /** The messages of all folders that the owner sees; of each its folder, flags, time and hash. */
  public List<JsonNode> messages() {
    return sandbox
        .text("mailboxes/" + address + "/messages")
        .lines()
        .filter(line -> !line.isBlank())
        .map(Mailbox::read)
        .filter(message -> !message.path("hidden").asBoolean())
        .toList();
  }

  /** The message with that subject, wherever the owner sees it. */
  public Optional<JsonNode> find(String subject) {
    return messages().stream().filter(m -> m.path("subject").asText().equals(subject)).findFirst();
  }

  /** Waits until the owner no longer sees a message. */
  public void awaitGone(String subject) {
    await(subject + " leaves " + address)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> find(subject).isEmpty());
  }

  /** Waits until the owner sees a message again. */
  public JsonNode awaitThere(String subject) {
    return await(subject + " is in " + address)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> find(subject), Optional::isPresent)
        .orElseThrow();
  }

  private static JsonNode read(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
