package io.cloudward.connector.scan;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A manual scan as clients see it.
 *
 * @param id its id
 * @param organizationId the organization
 * @param service the service
 * @param days how many days back it looks
 * @param mode what it does with what it finds
 * @param targets what it is limited to; empty for all
 * @param state RUNNING, COMPLETED or CANCELLED
 * @param targetsLeft mailboxes and drives that were not read to their end
 * @param failedTargets mailboxes and drives that could not be read
 * @param found items found
 * @param received items whose content was announced to the scanners
 * @param judged items with all verdicts
 * @param acted items on which an action was taken
 * @param skipped items that were gone before they were read
 * @param requestedBy who asked for it
 * @param requestedAt when it was asked for
 * @param endedAt when it ended
 */
public record ScanResponse(
    UUID id,
    UUID organizationId,
    Service service,
    int days,
    ScanMode mode,
    List<String> targets,
    ScanState state,
    int targetsLeft,
    int failedTargets,
    int found,
    int received,
    int judged,
    int acted,
    int skipped,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant endedAt) {

  static ScanResponse of(Scan scan) {
    return new ScanResponse(
        scan.id(),
        scan.organization(),
        scan.service(),
        scan.days(),
        scan.mode(),
        scan.targets(),
        scan.state(),
        scan.progress().targetsLeft(),
        scan.failedTargets(),
        scan.progress().found(),
        scan.progress().received(),
        scan.progress().judged(),
        scan.progress().acted(),
        scan.progress().skipped(),
        scan.requestedBy(),
        scan.requestedAt(),
        scan.endedAt());
  }
}
