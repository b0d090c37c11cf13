package io.cloudward.sandbox.microsoft365.files;

/** The way from the root of a drive to an item. */
final class Paths {
  private Paths() {}

  /** Names with slashes between; empty for the root. */
  static String of(DriveState known, StoredItem item) {
    if (item.parent().isEmpty()) {
      return "";
    }
    var above = known.find(item.parent()).map(parent -> of(known, parent)).orElse("");
    return above.isEmpty() ? item.name() : above + "/" + item.name();
  }
}
