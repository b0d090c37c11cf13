package io.cloudward.policy;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * Something that provisioning said about one protected service.
 *
 * @param kind what
 * @param taskId the task that it belongs to
 * @param attempt 1 for the submission, one more for each retry; 0 where there are no attempts
 * @param at when it happened
 * @param answered whether our answer to it was published
 */
public record ProvisioningFact(Kind kind, UUID taskId, int attempt, Instant at, boolean answered) {

  /** A fact that has not been answered yet. */
  public ProvisioningFact(Kind kind, UUID taskId, int attempt, Instant at) {
    this(kind, taskId, attempt, at, false);
  }

  /** By time; facts of one instant in a fixed order. */
  static final Comparator<ProvisioningFact> BY_TIME =
      Comparator.comparing(ProvisioningFact::at)
          .thenComparing(ProvisioningFact::kind)
          .thenComparing(ProvisioningFact::taskId)
          .thenComparing(ProvisioningFact::attempt);

  /** What provisioning can say. */
  public enum Kind {
    /** Somebody wants the service to be protected. */
    PROVISION_REQUESTED,
    /** All parts are ready. */
    COMPLETED,
    /** The attempt is over, without success. */
    FAILED,
    /** Somebody wants the protection to end. */
    DEPROVISION_REQUESTED
  }
}
