package io.cloudward.connector.scan;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A manual scan.
 *
 * @param id its id
 * @param organization the organization
 * @param service the service
 * @param days how many days back it looks
 * @param mode what it does with what it finds
 * @param targets mailboxes, sites or drives it is limited to; empty for all
 * @param state how far it is
 * @param failedTargets mailboxes and drives that could not be read
 * @param progress what became of it so far
 * @param requestedBy who asked for it
 * @param requestedAt when it was asked for
 * @param endedAt when it ended
 */
record Scan(
    UUID id,
    UUID organization,
    Service service,
    int days,
    ScanMode mode,
    List<String> targets,
    ScanState state,
    int failedTargets,
    Progress progress,
    String requestedBy,
    Instant requestedAt,
    @Nullable Instant endedAt) {}
