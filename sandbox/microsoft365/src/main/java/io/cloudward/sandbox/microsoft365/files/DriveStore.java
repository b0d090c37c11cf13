package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.shelf.Shelf;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;

/** A drive: its state and its shelf behind one lock. */
final class DriveStore {
  private final String driveId;
  private final Shelf shelf;
  private final DriveState state;
  private final Supplier<Instant> clock;
  private final ReentrantLock lock = new ReentrantLock();

  DriveStore(String driveId, Shelf shelf, Supplier<Instant> clock, ObjectNode drive) {
    this.driveId = driveId;
    this.shelf = shelf;
    this.clock = clock;
    this.state = new DriveState(shelf);
    if (state.sequence() == 0) {
      state.put(root(drive));
    }
  }

  private ObjectNode root(ObjectNode drive) {
    var since = drive.path("createdDateTime").asText();
    var root = JsonNodeFactory.instance.objectNode();
    root.put("id", rootId())
        .put("name", "root")
        .put(StoredItem.PARENT, "")
        .put(StoredItem.CHANGES, 1)
        .put("createdDateTime", since)
        .put("lastModifiedDateTime", since)
        .putObject("fileSystemInfo")
        .put("createdDateTime", since)
        .put("lastModifiedDateTime", since);
    root.putObject("root");
    return root;
  }

  String driveId() {
    return driveId;
  }

  Shelf shelf() {
    return shelf;
  }

  /** Looks at the state, or changes it, while nobody else does. */
  <T> T with(Function<DriveState, T> work) {
    lock.lock();
    try {
      return work.apply(state);
    } finally {
      lock.unlock();
    }
  }

  String rootId() {
    return itemId("root");
  }

  /** Id of the item that the next change makes. */
  String nextId() {
    return itemId("#" + state.sequence());
  }

  private String itemId(String name) {
    var text = Ids.opaque(driveId, name).substring(0, 32).toUpperCase(Locale.ROOT);
    return "01" + text.replace('-', 'X').replace('_', 'Y');
  }

  /** The item an address names. */
  StoredItem require(String segment) {
    var address = ItemAddress.of(segment);
    return with(
        known -> {
          var item = known.find(startOf(address)).orElseThrow(FileErrors::notFound);
          for (var name : address.names()) {
            item = known.child(item.id(), name).orElseThrow(FileErrors::notFound);
          }
          return item;
        });
  }

  String startOf(ItemAddress address) {
    return address.start().equals("root") ? rootId() : address.start();
  }

  String now() {
    return clock.get().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
