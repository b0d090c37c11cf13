package io.cloudward.connector.scan;

import io.cloudward.connector.store.Row;

/**
 * What became of a scan so far.
 *
 * @param targetsLeft mailboxes and drives that were not read to their end
 * @param found items found
 * @param received of those, items whose content was announced to the scanners
 * @param judged of those, items with all verdicts
 * @param acted of those, items on which an action was taken
 * @param skipped items that were gone before they were read
 */
record Progress(int targetsLeft, int found, int received, int judged, int acted, int skipped) {

  static Progress read(Row row) {
    return new Progress(
        row.integer("targets_left"),
        row.integer("found"),
        row.integer("received"),
        row.integer("judged"),
        row.integer("acted"),
        row.integer("skipped"));
  }
}
