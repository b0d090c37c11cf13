package io.cloudward.dlp.policy;

import io.cloudward.contracts.item.Direction;
import io.cloudward.contracts.verdict.Action;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the policy that concerns an item says. Immutable.
 *
 * @param version counts its changes
 * @param monitorOnly whether every action is to let pass
 */
public record DecidingPolicy(
    UUID id,
    String name,
    long version,
    boolean monitorOnly,
    MailScope scope,
    List<DlpRule> rules,
    Action unscannableAction,
    String tag,
    String notice) {

  static DecidingPolicy of(DlpPolicy policy) {
    var settings = policy.settings();
    return new DecidingPolicy(
        policy.id(),
        policy.name(),
        policy.version(),
        policy.monitorOnly(),
        settings.scope(),
        settings.rules(),
        settings.unscannableAction(),
        settings.tag(),
        settings.notice());
  }

  /** Whether it looks at such a message; files have no direction. */
  public boolean looksAt(@Nullable Direction direction) {
    return scope.includes(direction);
  }

  /** What is to be done, given what a rule asks for. */
  public Action allowed(Action wanted) {
    return monitorOnly ? Action.PASS : wanted;
  }
}
