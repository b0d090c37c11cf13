package io.cloudward.connector.intake.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/** How the ids of well-known folders and their roles are stored. */
final class WellKnownFolders {

  private static final ObjectMapper JSON = new ObjectMapper();

  private WellKnownFolders() {}

  static String write(Map<String, FolderRole> roles) {
    try {
      return JSON.writeValueAsString(roles);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Map<String, FolderRole> read(String stored) {
    try {
      return JSON.readValue(stored, new TypeReference<Map<String, FolderRole>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
