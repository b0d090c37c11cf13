package io.cloudward.connector.scan;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Counts what became of the items of a scan; in the caller's transaction. */
@ApplicationScoped
class ScanCount {

  private final Database database;

  ScanCount(Database database) {
    this.database = database;
  }

  Counted of(UUID tenant, UUID scan) {
    return database
        .list(
            "select (select count(*) from intake_feed where tenant_id = ? and scan_id = ?)::int"
                + " as targets_left, count(*)::int as found,"
                + " count(*) filter (where state in ('RECEIVED', 'JUDGED', 'SETTLED'))::int"
                + " as received, count(*) filter (where state in ('JUDGED', 'SETTLED'))::int"
                + " as judged, count(*) filter (where state = 'SETTLED' and action <> 'PASS')::int"
                + " as acted, count(*) filter (where state = 'SKIPPED')::int as skipped,"
                + " count(*) filter (where state not in ('SKIPPED', 'SETTLED'))::int as open"
                + " from item where tenant_id = ? and scan_id = ?",
            row -> new Counted(Progress.read(row), row.integer("open")),
            tenant,
            scan,
            tenant,
            scan)
        .getFirst();
  }

  /**
   * The figures of a scan.
   *
   * @param progress as they are told
   * @param open items for which something is left to do
   */
  record Counted(Progress progress, int open) {

    boolean isOver() {
      return progress.targetsLeft() == 0 && open == 0;
    }
  }
}
