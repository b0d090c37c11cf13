package io.cloudward.connector.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads Graph's drive items. */
public final class FileReader {

  /** The properties that are read. */
  public static final String PROPERTIES =
      "id,name,size,cTag,eTag,file,folder,package,deleted,malware,parentReference,"
          + "lastModifiedDateTime,lastModifiedBy";

  private static final String UNKNOWN_TYPE = "application/octet-stream";

  private FileReader() {}

  /** Where Graph tells of a file. */
  public static String path(String drive, String id) {
    return "/drives/" + GraphCall.encoded(drive) + "/items/" + GraphCall.encoded(id);
  }

  /** Whether it is a file that exists; folders, notebooks and removed items are none. */
  public static boolean isFile(JsonNode item) {
    return item.hasNonNull("id") && item.has("file") && !item.has("deleted");
  }

  /** Tag of its content; where Graph tells none, of the whole item. */
  public static String version(JsonNode item) {
    return item.path("cTag").asText(item.path("eTag").asText(""));
  }

  /** When it was changed last; empty if Graph told only part of the item. */
  public static Optional<Instant> changedAt(JsonNode item) {
    return MessageReader.instant(item.path("lastModifiedDateTime").asText(""));
  }

  /** Its declared type. */
  public static String mediaType(JsonNode item) {
    var type = PlainText.of(item.path("file").path("mimeType").asText(""));
    return type.isEmpty() ? UNKNOWN_TYPE : type;
  }

  /** What people need to know of a file. */
  public static ItemDescription describe(Container drive, JsonNode item) {
    var key =
        ItemKey.file(
            drive.tenant(),
            drive.organization(),
            drive.id(),
            item.path("id").asText(),
            version(item));
    return new ItemDescription(
        key.itemId(),
        drive.organization(),
        drive.service(),
        ItemKind.FILE,
        drive.id(),
        drive.ownerId(),
        drive.siteId(),
        drive.owner(),
        place(item),
        PlainText.of(item.path("name").asText("")),
        editor(item),
        List.of(),
        null,
        item.path("size").asLong(0),
        null,
        null,
        changedAt(item).orElse(Instant.EPOCH));
  }

  /** A path such as {@code /drives/x/root:/Documents/2026} without what stands before the colon. */
  private static String place(JsonNode item) {
    var path = item.path("parentReference").path("path").asText("");
    var below = path.substring(path.indexOf(':') + 1);
    try {
      var place =
          PlainText.of(URLDecoder.decode(below.replace("+", "%2B"), StandardCharsets.UTF_8));
      return place.isEmpty() ? "/" : place;
    } catch (IllegalArgumentException e) {
      return PlainText.of(below);
    }
  }

  private static @Nullable String editor(JsonNode item) {
    var user = item.path("lastModifiedBy").path("user");
    var name = PlainText.of(user.path("email").asText(user.path("displayName").asText("")));
    return name.isEmpty() ? null : name;
  }
}
