package io.cloudward.policy;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to change about a policy.
 *
 * @param enabled whether it shall act
 */
public record PolicyPatch(@NotNull @Nullable Boolean enabled) {

  /** Whether it shall act; validation has seen to it that something was said. */
  public boolean wantsEnabled() {
    return Boolean.TRUE.equals(enabled);
  }
}
