package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The versions of a file, the current one first, as they are stored with it. */
final class Versions {
  private static final String ID = "id";

  private Versions() {}

  /** Makes content the current version; of too many versions the oldest go. */
  static void add(
      DriveStore drive, ObjectNode file, FileContent content, JsonNode author, int most) {
    var before = file.withArrayProperty(StoredItem.VERSIONS);
    var number = before.isEmpty() ? 0 : (int) before.path(0).path(ID).asDouble();
    var current = JsonNodeFactory.instance.objectNode();
    current.put(ID, (number + 1) + ".0").put("lastModifiedDateTime", drive.now());
    current.set("lastModifiedBy", author);
    content.addTo(current);
    before.insert(0, current);
    while (before.size() > most) {
      drive.shelf().remove(FileContent.of(before.remove(before.size() - 1)).name());
    }
    file.put("size", content.size())
        .put(StoredItem.CONTENT_CHANGES, file.path(StoredItem.CONTENT_CHANGES).asInt() + 1);
  }

  static ArrayNode of(StoredItem file) {
    if (file.folder()) {
      throw FileErrors.invalid("Folders have no versions.");
    }
    return (ArrayNode) file.node().path(StoredItem.VERSIONS);
  }

  /** The place of a version among them; {@code current} names the first. */
  static int find(ArrayNode versions, String id) {
    for (int i = 0; i < versions.size(); i++) {
      if (versions.path(i).path(ID).asText().equals(id) || (i == 0 && id.equals("current"))) {
        return i;
      }
    }
    throw FileErrors.notFound();
  }

  static ObjectNode show(JsonNode version) {
    var shown = JsonNodeFactory.instance.objectNode();
    for (var name : new String[] {ID, "lastModifiedDateTime", "lastModifiedBy", "size"}) {
      shown.set(name, version.get(name));
    }
    return shown;
  }
}
