package io.cloudward.connector.scan;

import io.cloudward.audit.AuditLog;
import io.cloudward.connector.intake.feed.ScanParts;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Cancels a manual scan; in the caller's transaction. */
@ApplicationScoped
class CancelScan {

  private final Scans scans;
  private final ScanParts parts;
  private final AuditLog audit;

  CancelScan(Scans scans, ScanParts parts, AuditLog audit) {
    this.scans = scans;
    this.parts = parts;
    this.audit = audit;
  }

  /**
   * Ends the scan; one that has ended stays as it is.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if there is no such scan
   */
  void cancel(UUID tenant, UUID organization, UUID id) {
    var scan = scans.find(tenant, organization, id).orElseThrow(() -> Problems.notFound("scan"));
    if (scan.state() != ScanState.RUNNING) {
      return;
    }
    parts.cancel(tenant, id);
    if (scans.end(tenant, scan, ScanState.CANCELLED)) {
      audit.done(
          "scan.cancelled",
          new Target("organization", organization.toString()),
          Map.of("scanId", id.toString()));
    }
  }
}
