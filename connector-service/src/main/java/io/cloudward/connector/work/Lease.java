package io.cloudward.connector.work;

import java.util.UUID;

/** The right to work on one organization, for a limited time. */
public interface Lease {

  /** Whose organization it is. */
  UUID tenant();

  /** The organization. */
  UUID organization();

  /**
   * Prolongs the lease; called before every step that calls Microsoft.
   *
   * @throws LeaseLostException if another worker has it meanwhile
   */
  void keep();
}
