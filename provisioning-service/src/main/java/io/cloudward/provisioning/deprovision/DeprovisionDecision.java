package io.cloudward.provisioning.deprovision;

import java.util.UUID;

/** Whether the protection of a service may end now. */
sealed interface DeprovisionDecision {

  /** It may. */
  record Granted() implements DeprovisionDecision {}

  /** It is ending already. */
  record Running(UUID taskId) implements DeprovisionDecision {}

  /** It is being set up; that is to be cancelled first. */
  record InProgress() implements DeprovisionDecision {}

  /** There is none. */
  record NotProvisioned() implements DeprovisionDecision {}
}
