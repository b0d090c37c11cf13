package io.cloudward.sandbox.microsoft365.mail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

/**
 * A message in memory: what is often asked for in fields, the rest as compact JSON, so that ten
 * thousand messages take some megabytes.
 *
 * @param folder id of the folder it is in
 * @param received when it came
 * @param size of its MIME in bytes
 * @param content name of its MIME on the shelf
 * @param json all properties; internal ones begin with {@code ~}
 */
record StoredMessage(
    MessageId id,
    String folder,
    Instant received,
    boolean read,
    long size,
    String content,
    byte[] json) {
  static final String KEY = "~key";
  static final String GENERATION = "~generation";
  static final String CONTENT = "~content";
  static final String SIZE = "~size";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static StoredMessage of(ObjectNode node) {
    try {
      return new StoredMessage(
          new MessageId(node.path(KEY).asText(), node.path(GENERATION).asInt()),
          node.path("parentFolderId").asText(),
          Instant.parse(node.path("receivedDateTime").asText()),
          node.path("isRead").asBoolean(),
          node.path(SIZE).asLong(),
          node.path(CONTENT).asText(),
          MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String key() {
    return id.key();
  }

  int generation() {
    return id.generation();
  }

  /** A copy of all properties. */
  ObjectNode node() {
    try {
      return (ObjectNode) MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return "StoredMessage[" + key() + "]";
  }
}
