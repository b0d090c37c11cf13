package io.cloudward.threat.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Where an entry stands in the list of entries. */
record ListPlace(Instant createdAt, UUID id) {

  static ListPlace parse(List<String> keys) {
    return new ListPlace(Instant.parse(keys.get(0)), UUID.fromString(keys.get(1)));
  }

  static List<String> keys(ListEntry entry) {
    return List.of(entry.createdAt().toString(), entry.id().toString());
  }
}
