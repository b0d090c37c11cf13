package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.DeltaView;
import io.cloudward.sandbox.microsoft365.odata.Expansion;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import io.cloudward.sandbox.microsoft365.odata.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLConnection;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Shows items as Graph does. */
@ApplicationScoped
class ItemView {
  static final String TYPE = "driveItem";
  private static final String DOWNLOAD = "@microsoft.graph.downloadUrl";

  private final Selection selection;
  private final DownloadLinks links;

  ItemView(Selection selection, DownloadLinks links) {
    this.selection = selection;
    this.links = links;
  }

  List<String> selected(GraphCall call) {
    return selection.of(call, TYPE);
  }

  /** An item as the whole answer. */
  GraphAnswer answer(GraphCall call, DriveStore drive, StoredItem item, int status) {
    var shown = show(call, drive, item, selected(call));
    for (var expansion : Expansion.of(call)) {
      if (!expansion.property().equals("children")) {
        throw Expansion.unknown(expansion.property());
      }
      var children = shown.putArray("children");
      drive
          .with(known -> known.childrenOf(item.id()))
          .forEach(child -> children.add(show(call, drive, child, List.of())));
    }
    shown.put("@odata.context", Listing.context(call) + "/$entity");
    return new GraphAnswer(status, Map.of("ETag", eTag(item.node())), shown);
  }

  /** An item with the selected properties, or all. */
  ObjectNode show(GraphCall call, DriveStore drive, StoredItem item, List<String> properties) {
    return show(call, drive, item.node(), properties);
  }

  /**
   * The same for a stored item that was read already. The reference to the parent tells its path in
   * delta feeds, too: Graph's documentation says that feeds leave it out, but the client "onedrive"
   * takes no item without it.
   */
  ObjectNode show(GraphCall call, DriveStore drive, ObjectNode stored, List<String> properties) {
    var item = StoredItem.of(stored);
    var node = stored.deepCopy();
    var driveObject = drive(call, drive);
    node.put("eTag", eTag(stored)).put("cTag", cTag(stored));
    var way = drive.with(known -> Paths.of(known, item));
    var root = driveObject.path("webUrl").asText();
    node.put("webUrl", way.isEmpty() ? root : root + "/" + encoded(way));
    node.set("parentReference", parent(drive, driveObject, item));
    if (item.folder()) {
      long size = drive.with(known -> known.sizeOf(item));
      int count = drive.with(known -> known.countIn(item.id()));
      node.put("size", size).putObject("folder").put("childCount", count);
    } else {
      addFile(call, drive, item, node);
    }
    var shown = selection.showPresent(node, properties);
    shown.put("id", item.id());
    return shown;
  }

  /** Items and what is left of deleted ones, as delta feeds show them. */
  DeltaView feed(GraphCall call, DriveStore drive) {
    return new DeltaView() {
      @Override
      public ObjectNode show(ObjectNode stored, List<String> properties) {
        return ItemView.this.show(call, drive, stored, properties);
      }

      @Override
      public ObjectNode removed(String id, DeltaStyle style) {
        var shown = style.removed(id);
        var item = drive.with(known -> known.inRecycleBin(id));
        item.ifPresent(gone -> shown.putObject(gone.folder() ? "folder" : "file"));
        var parent = item.map(StoredItem::parent).orElse(drive.rootId());
        shown.set("parentReference", reference(drive, drive(call, drive)).put("id", parent));
        return shown;
      }
    };
  }

  private static JsonNode drive(GraphCall call, DriveStore drive) {
    return call.organization().objects(Kind.DRIVE).find(drive.driveId()).orElseThrow();
  }

  private void addFile(GraphCall call, DriveStore drive, StoredItem item, ObjectNode node) {
    var current = FileContent.of(node.path(StoredItem.VERSIONS).path(0));
    node.putObject("file")
        .put("mimeType", mimeType(item.name()))
        .putObject("hashes")
        .put("quickXorHash", current.quickXor())
        .put("sha256Hash", current.sha256());
    node.put(DOWNLOAD, link(call, drive, item, current));
  }

  /** Where the content can be fetched without a token. */
  String link(GraphCall call, DriveStore drive, StoredItem item, FileContent content) {
    var origin = call.base().substring(0, call.base().lastIndexOf('/'));
    return links.create(
        origin,
        new DownloadLinks.Target(
            call.organization().id(), drive.driveId(), content.name(), item.name()));
  }

  private static ObjectNode parent(DriveStore drive, JsonNode driveObject, StoredItem item) {
    var reference = reference(drive, driveObject);
    if (!item.parent().isEmpty()) {
      reference.put("id", item.parent());
      var parent = drive.with(known -> known.find(item.parent()));
      if (parent.isPresent()) {
        var way = drive.with(known -> Paths.of(known, parent.get()));
        var start = "/drives/" + drive.driveId() + "/root:";
        reference.put("path", way.isEmpty() ? start : start + "/" + way);
        reference.put("name", way.isEmpty() ? "root" : parent.get().name());
      }
    }
    return reference;
  }

  private static ObjectNode reference(DriveStore drive, JsonNode driveObject) {
    var reference =
        JsonNodeFactory.instance
            .objectNode()
            .put("driveId", drive.driveId())
            .put("driveType", driveObject.path("driveType").asText());
    if (driveObject.has("~site")) {
      reference.put("siteId", driveObject.path("~site").asText());
    }
    return reference;
  }

  static String eTag(JsonNode stored) {
    return "\"{%s},%d\"".formatted(guid(stored), stored.path(StoredItem.CHANGES).asInt());
  }

  static String cTag(JsonNode stored) {
    return "\"c:{%s},%d\"".formatted(guid(stored), stored.path(StoredItem.CONTENT_CHANGES).asInt());
  }

  private static String guid(JsonNode stored) {
    return Ids.guid(stored.path("id").asText()).toUpperCase(Locale.ROOT);
  }

  static String mimeType(String name) {
    var known = URLConnection.guessContentTypeFromName(name);
    return known == null ? MimeTypes.ofOffice(name) : known;
  }

  private static String encoded(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("+", "%20").replace("%2F", "/");
  }
}
