package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that happens to items: each change alone, kept before it returns, and told. */
@ApplicationScoped
class ItemChanges {
  private static final int MOST_VERSIONS = 100;

  private final long quota;
  private final Event<DriveChanged> listeners;

  ItemChanges(SandboxConfig config, Event<DriveChanged> listeners) {
    this.quota = config.driveQuota();
    this.listeners = listeners;
  }

  /** What a client wants to happen, and who it is. */
  record Wish(Organization organization, ObjectNode author, @Nullable String ifMatch) {}

  /** A change while nobody else changes the drive; subscribers hear of it afterwards. */
  <T> T change(Organization organization, DriveStore drive, Function<DriveState, T> work) {
    var result = drive.with(work);
    listeners.fire(new DriveChanged(organization, drive.driveId()));
    return result;
  }

  /** The folder that a way of names leads to; folders that are missing are made. */
  String folder(DriveStore drive, DriveState known, Wish wish, String start, List<String> names) {
    var folder = start;
    for (var name : names) {
      var found = known.child(folder, name);
      folder =
          found.isPresent() ? found.get().id() : addFolder(drive, known, wish, folder, name).id();
    }
    return folder;
  }

  StoredItem addFolder(DriveStore drive, DriveState known, Wish wish, String parent, String name) {
    return put(known, fresh(drive, wish, parent, ItemAddress.checked(name)), drive, wish);
  }

  /**
   * Puts content, which stands on the shelf already, into a file: a new one, or a new version.
   *
   * @param times {@code fileSystemInfo} that the client sent, if any
   */
  StoredItem putContent(
      DriveStore drive,
      DriveState known,
      Wish wish,
      Place place,
      FileContent content,
      JsonNode times) {
    if (known.bytes() + content.size() > quota) {
      throw FileErrors.full();
    }
    var existing = known.child(place.parent(), place.name());
    existing.ifPresent(item -> refuseChanged(item, wish));
    var node =
        existing
            .map(StoredItem::node)
            .orElseGet(() -> fresh(drive, wish, place.parent(), ItemAddress.checked(place.name())));
    if (existing.isPresent() && existing.get().folder()) {
      throw FileErrors.exists();
    }
    Versions.add(drive, node, content, wish.author(), MOST_VERSIONS);
    times(drive, node, times);
    return put(known, node, drive, wish);
  }

  /** Where a file is to stand. */
  record Place(String parent, String name) {}

  /** Changes the properties of an item. */
  StoredItem edit(
      DriveStore drive, DriveState known, Wish wish, StoredItem item, ObjectNode edited) {
    refuseChanged(item, wish);
    return put(known, edited, drive, wish);
  }

  /** Puts an item with all below it into the recycle bin, or removes it for good. */
  void remove(DriveStore drive, DriveState known, Wish wish, StoredItem item, boolean forGood) {
    refuseChanged(item, wish);
    if (item.parent().isEmpty()) {
      throw FileErrors.invalid("The root of a drive cannot be deleted.");
    }
    var anyone = new Wish(wish.organization(), wish.author(), null);
    known.childrenOf(item.id()).forEach(child -> remove(drive, known, anyone, child, forGood));
    if (forGood) {
      item.node()
          .path(StoredItem.VERSIONS)
          .forEach(version -> drive.shelf().remove(FileContent.of(version).name()));
      known.remove(item.id());
    } else {
      known.put(item.node().put(StoredItem.RECYCLED, drive.now()));
    }
  }

  static void refuseChanged(StoredItem item, Wish wish) {
    var wanted = wish.ifMatch();
    var node = item.node();
    if (wanted != null
        && !wanted.equals("*")
        && !plain(wanted).equals(plain(ItemView.eTag(node)))
        && !plain(wanted).equals(plain(ItemView.cTag(node)))) {
      throw FileErrors.modified();
    }
  }

  private static String plain(String tag) {
    return tag.replaceFirst("^W/", "").replace("\"", "");
  }

  private static ObjectNode fresh(DriveStore drive, Wish wish, String parent, String name) {
    var now = drive.now();
    var node = JsonNodeFactory.instance.objectNode();
    node.put("id", drive.nextId())
        .put("name", name)
        .put(StoredItem.PARENT, parent)
        .put("createdDateTime", now)
        .set("createdBy", wish.author());
    node.putObject("fileSystemInfo").put("createdDateTime", now).put("lastModifiedDateTime", now);
    return node;
  }

  static void times(DriveStore drive, ObjectNode node, JsonNode times) {
    var stored = node.withObjectProperty("fileSystemInfo");
    stored.put("lastModifiedDateTime", drive.now());
    for (var name : List.of("createdDateTime", "lastModifiedDateTime")) {
      if (times.hasNonNull(name)) {
        stored.set(name, times.get(name));
      }
    }
  }

  private static StoredItem put(DriveState known, ObjectNode node, DriveStore drive, Wish wish) {
    node.put("lastModifiedDateTime", drive.now())
        .put(StoredItem.CHANGES, node.path(StoredItem.CHANGES).asInt() + 1)
        .set("lastModifiedBy", wish.author());
    known.put(node);
    return StoredItem.of(node);
  }
}
