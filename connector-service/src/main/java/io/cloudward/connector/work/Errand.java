package io.cloudward.connector.work;

import java.time.Instant;
import java.util.Optional;

/** Something to be done when an organization is visited. Runs outside any transaction. */
public interface Errand {

  /** Place in the order of errands; smaller ones come first. */
  int order();

  /**
   * Does what is due now.
   *
   * @return when it wants to come again; empty if never by itself
   */
  Optional<Instant> visit(Lease lease);
}
