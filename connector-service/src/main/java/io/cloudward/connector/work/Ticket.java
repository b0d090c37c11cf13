package io.cloudward.connector.work;

import java.time.Duration;
import java.util.UUID;

/** A claimed row of the queue. */
record Ticket(UUID tenant, UUID organization, long revision) {

  /** When an organization without any plan is looked at again. */
  static final Duration IDLE = Duration.ofHours(1);
}
