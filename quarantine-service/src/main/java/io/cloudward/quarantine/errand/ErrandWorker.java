package io.cloudward.quarantine.errand;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Does errands of one kind; runs outside of transactions, with the tenant set. */
public interface ErrandWorker {

  /** What it does. */
  ErrandKind kind();

  /**
   * Does what its subject needs now.
   *
   * @return when to look again; empty if nothing is left to do
   */
  Optional<Instant> run(UUID subject) throws Exception;
}
