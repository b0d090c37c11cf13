package io.cloudward.sandbox.microsoft365.sites;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.TrackedCollection;

/** The items of a drive. */
final class DriveItems {
  private DriveItems() {}

  /** A drive that holds nothing but its root. */
  static TrackedCollection only(ObjectNode root) {
    var items = new TrackedCollection();
    items.put(root);
    return items;
  }
}
