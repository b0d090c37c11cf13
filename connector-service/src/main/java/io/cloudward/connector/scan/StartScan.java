package io.cloudward.connector.scan;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.connector.intake.feed.ScanParts;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Starts a manual scan; in the caller's transaction. */
@ApplicationScoped
class StartScan {

  private final ServiceConnections connections;
  private final Scans scans;
  private final ScanParts parts;
  private final AuditLog audit;
  private final Clock clock;

  StartScan(
      ServiceConnections connections, Scans scans, ScanParts parts, AuditLog audit, Clock clock) {
    this.connections = connections;
    this.scans = scans;
    this.parts = parts;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Records the scan and its parts.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 if the service is not connected, 400 if
   *     it has no such target, 409 if a scan of it is running
   */
  Scan start(UUID tenant, UUID organization, ScanRequest request, String requestedBy) {
    requireConnected(tenant, organization, request);
    List<String> targets = request.targets() == null ? List.of() : request.targets();
    var unknown = parts.unknown(tenant, organization, request.service(), targets);
    if (!unknown.isEmpty()) {
      throw Problems.invalid("targets", "the service has no " + unknown.getFirst());
    }
    if (scans.running(tenant, organization, request.service()).isPresent()) {
      throw Problems.conflict(
          "scan-running",
          "A scan is running",
          "This service is being scanned. Wait until that ends, or cancel it.");
    }
    var id = UuidCreator.getTimeOrderedEpoch();
    scans.insert(tenant, organization, id, request, requestedBy);
    begin(tenant, organization, id, request, targets);
    return scans.find(tenant, organization, id).orElseThrow();
  }

  private void begin(
      UUID tenant, UUID organization, UUID id, ScanRequest request, List<String> targets) {
    parts.begin(
        tenant,
        organization,
        request.service(),
        new ScanParts.Order(
            id,
            clock.instant().minus(Duration.ofDays(request.days())),
            request.mode() == ScanMode.SCAN_AND_PROTECT,
            targets.stream().map(target -> target.toLowerCase(Locale.ROOT)).toList()));
    audit.done(
        "scan.started",
        new Target("organization", organization.toString()),
        Map.of(
            "scanId", id.toString(),
            "service", request.service().name(),
            "days", request.days(),
            "mode", request.mode().name()));
  }

  /** The connection stays locked, so that two requests do not start two scans. */
  private void requireConnected(UUID tenant, UUID organization, ScanRequest request) {
    var connection = connections.lock(tenant, organization, request.service());
    if (connection.isEmpty() || connection.get().state() != ConnectionState.CONNECTED) {
      throw Problems.notFound("connected service");
    }
  }
}
