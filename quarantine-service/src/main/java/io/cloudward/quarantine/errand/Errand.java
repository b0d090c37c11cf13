package io.cloudward.quarantine.errand;

import java.time.Instant;
import java.util.UUID;

/**
 * Something to do for a tenant.
 *
 * @param subject the item, bulk job or tenant that it is about
 * @param leasedUntil when somebody else takes it over
 * @param attempts how often it was tried before
 */
record Errand(UUID tenant, ErrandKind kind, UUID subject, Instant leasedUntil, int attempts) {}
