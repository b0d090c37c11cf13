package io.cloudward.audit;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be audited. Holds no password, token or key.
 *
 * @param tenant whose trail it belongs to
 * @param actor who did it
 * @param action what, {@code <area>.<verb>}
 * @param target to what
 * @param before state before, where one was changed
 * @param after state after, where one was changed
 * @param refusal why it was refused; null if it was done
 */
public record AuditEntry(
    UUID tenant,
    Actor actor,
    String action,
    Target target,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    @Nullable String refusal) {

  /** Something that was done. */
  public static AuditEntry done(UUID tenant, Actor actor, String action, Target target) {
    return new AuditEntry(tenant, actor, action, target, null, null, null);
  }

  /** The same with the state before. */
  public AuditEntry before(Map<String, Object> state) {
    return new AuditEntry(tenant, actor, action, target, state, after, refusal);
  }

  /** The same with the state after. */
  public AuditEntry after(Map<String, Object> state) {
    return new AuditEntry(tenant, actor, action, target, before, state, refusal);
  }

  /** The same, but refused. */
  public AuditEntry refused(String reason) {
    return new AuditEntry(tenant, actor, action, target, before, after, reason);
  }
}
