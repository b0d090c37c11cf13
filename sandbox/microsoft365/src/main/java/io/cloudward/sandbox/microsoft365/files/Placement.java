package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;

/** Puts uploaded content where a path says. */
@ApplicationScoped
class Placement {
  private final ItemChanges changes;

  Placement(ItemChanges changes) {
    this.changes = changes;
  }

  /** A file with content that stands on the drive's shelf already. */
  StoredItem put(
      DriveStore drive,
      ItemChanges.Wish wish,
      Uploads.Target target,
      FileContent content,
      JsonNode times) {
    return changes.change(
        wish.organization(),
        drive,
        known -> {
          var place = place(drive, known, wish, target);
          return changes.putContent(drive, known, wish, place, content, times);
        });
  }

  private ItemChanges.Place place(
      DriveStore drive, DriveState known, ItemChanges.Wish wish, Uploads.Target target) {
    var address = ItemAddress.of(target.segment());
    var start = known.find(drive.startOf(address)).orElseThrow(FileErrors::notFound);
    var names = address.names();
    if (names.isEmpty()) {
      return new ItemChanges.Place(start.parent(), start.name());
    }
    var above = names.subList(0, names.size() - 1);
    var folder = changes.folder(drive, known, wish, start.id(), above);
    var name = Conflict.resolve(known, target.conflict(), folder, names.getLast());
    return new ItemChanges.Place(folder, name);
  }
}
