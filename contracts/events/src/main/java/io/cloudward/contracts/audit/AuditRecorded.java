package io.cloudward.contracts.audit;

import io.cloudward.contracts.Actor;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did something that an auditor will ask about. Holds no secret and no content.
 *
 * @param auditId the entry
 * @param at when it was done
 * @param actor who did it
 * @param action what was done, {@code <area>.<verb>}
 * @param target what it was done to
 * @param before state before, where one was changed
 * @param after state after, where one was changed
 * @param origin from where
 * @param outcome whether it was carried out
 * @param reason why it was refused
 */
public record AuditRecorded(
    UUID auditId,
    Instant at,
    Actor actor,
    String action,
    Target target,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    Origin origin,
    Outcome outcome,
    @Nullable String reason) {
  /** What an action was done to: the kind of thing and its id. */
  public record Target(String kind, String id) {}

  /** From where it was done; null where nobody called from outside. */
  public record Origin(@Nullable String address, @Nullable String userAgent) {}

  /** Whether it was carried out. */
  public enum Outcome {
    /** Done. */
    SUCCESS,
    /** Refused, for the stated reason. */
    REFUSED
  }
}
