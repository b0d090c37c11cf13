package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A file or folder in memory: what is often asked for in fields, the rest as compact JSON.
 *
 * @param parent id of the folder it is in; empty for the root
 * @param size in bytes; 0 for folders
 * @param bytes of all versions together
 * @param recycled whether it lies in the recycle bin
 */
record StoredItem(
    String id,
    String parent,
    String name,
    boolean folder,
    long size,
    long bytes,
    boolean recycled,
    byte[] json) {
  static final String PARENT = "~parent";
  static final String VERSIONS = "~versions";
  static final String CONTENT_CHANGES = "~contentChanges";
  static final String CHANGES = "~changes";
  static final String RECYCLED = "~recycled";

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static StoredItem of(ObjectNode node) {
    var bytes = 0L;
    for (var version : node.path(VERSIONS)) {
      bytes += version.path("size").asLong();
    }
    try {
      return new StoredItem(
          node.path("id").asText(),
          node.path(PARENT).asText(),
          node.path("name").asText(),
          !node.has(VERSIONS),
          node.path("size").asLong(),
          bytes,
          node.has(RECYCLED),
          MAPPER.writeValueAsBytes(node));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
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
    return "StoredItem[" + id + "]";
  }
}
