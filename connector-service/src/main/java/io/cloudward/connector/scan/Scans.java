package io.cloudward.connector.scan;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The table of manual scans; every statement names the tenant, and runs in the caller's
 * transaction. While a scan runs, its figures are counted; when it ends, they are kept.
 */
@ApplicationScoped
class Scans {

  private final Database database;
  private final ScanCount count;
  private final Clock clock;

  Scans(Database database, ScanCount count, Clock clock) {
    this.database = database;
    this.count = count;
    this.clock = clock;
  }

  void insert(UUID tenant, UUID organization, UUID id, ScanRequest request, String requestedBy) {
    var now = clock.instant();
    database.update(
        "insert into scan (scan_id, tenant_id, organization_id, service, days, mode, targets,"
            + " state, since, requested_by, requested_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, 'RUNNING', ?, ?, ?)",
        id,
        tenant,
        organization,
        request.service(),
        request.days(),
        request.mode(),
        request.targets() == null ? List.of() : request.targets(),
        now.minus(Duration.ofDays(request.days())),
        requestedBy,
        now);
  }

  /** A scan as it is now; one that is over ends here. */
  Optional<Scan> find(UUID tenant, UUID organization, UUID id) {
    return database
        .first(
            "select * from scan where tenant_id = ? and organization_id = ? and scan_id = ?",
            Scans::read,
            tenant,
            organization,
            id)
        .map(scan -> current(tenant, scan));
  }

  /** A page of an organization's scans, the newest first. */
  List<Scan> list(UUID tenant, UUID organization, Instant before, UUID beforeId, int limit) {
    return database
        .list(
            "select * from scan where tenant_id = ? and organization_id = ?"
                + " and (requested_at, scan_id) < (?, ?)"
                + " order by requested_at desc, scan_id desc limit ?",
            Scans::read,
            tenant,
            organization,
            before,
            beforeId,
            limit)
        .stream()
        .map(scan -> current(tenant, scan))
        .toList();
  }

  /** The scan of a service that is still running. */
  Optional<Scan> running(UUID tenant, UUID organization, Service service) {
    return database
        .list(
            "select * from scan where tenant_id = ? and organization_id = ? and service = ?"
                + " and state = 'RUNNING' for update",
            Scans::read,
            tenant,
            organization,
            service)
        .stream()
        .map(scan -> current(tenant, scan))
        .filter(scan -> scan.state() == ScanState.RUNNING)
        .findFirst();
  }

  /** Ends a scan with the figures that it has; false if it had ended. */
  boolean end(UUID tenant, Scan scan, ScanState state) {
    var progress = scan.progress();
    return database.update(
            "update scan set state = ?, ended_at = ?, targets_left = ?, found = ?, received = ?,"
                + " judged = ?, acted = ?, skipped = ?"
                + " where tenant_id = ? and scan_id = ? and state = 'RUNNING'",
            state,
            clock.instant(),
            progress.targetsLeft(),
            progress.found(),
            progress.received(),
            progress.judged(),
            progress.acted(),
            progress.skipped(),
            tenant,
            scan.id())
        == 1;
  }

  private Scan current(UUID tenant, Scan scan) {
    if (scan.state() != ScanState.RUNNING) {
      return scan;
    }
    var counted = count.of(tenant, scan.id());
    var running = with(scan, scan.state(), counted.progress(), scan.endedAt());
    if (!counted.isOver()) {
      return running;
    }
    end(tenant, running, ScanState.COMPLETED);
    return with(scan, ScanState.COMPLETED, counted.progress(), clock.instant());
  }

  private static Scan with(
      Scan scan, ScanState state, Progress progress, @Nullable Instant endedAt) {
    return new Scan(
        scan.id(),
        scan.organization(),
        scan.service(),
        scan.days(),
        scan.mode(),
        scan.targets(),
        state,
        scan.failedTargets(),
        progress,
        scan.requestedBy(),
        scan.requestedAt(),
        endedAt);
  }

  private static Scan read(Row row) {
    return new Scan(
        row.uuid("scan_id"),
        row.uuid("organization_id"),
        row.constant("service", Service.class),
        row.integer("days"),
        row.constant("mode", ScanMode.class),
        row.texts("targets"),
        row.constant("state", ScanState.class),
        row.integer("failed_targets"),
        Progress.read(row),
        row.text("requested_by"),
        row.instant("requested_at"),
        row.instantOrNull("ended_at"));
  }
}
