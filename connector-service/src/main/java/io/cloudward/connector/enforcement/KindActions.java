package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.effect.Restored;
import io.cloudward.contracts.verdict.Action;

/** What can be done to items of one kind. Runs outside any transaction. */
interface KindActions {

  /** Brings the action about and records how that ended. */
  void enforce(EnforcementCase known, Action action);

  /** Brings the item back. */
  Restored restore(EnforcementCase known);

  /** Removes what Microsoft 365 holds of it. */
  void remove(EnforcementCase known);
}
