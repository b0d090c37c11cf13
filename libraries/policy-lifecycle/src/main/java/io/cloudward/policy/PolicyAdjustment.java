package io.cloudward.policy;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A small change of a policy: whether it acts, its place, or both; null leaves things as they are.
 *
 * @param enabled whether it shall act
 * @param priority its new place; those that stand there move down by one
 */
public record PolicyAdjustment(
    @Nullable Boolean enabled, @Nullable @Min(1) @Max(PolicyOrder.LOWEST) Integer priority) {

  /** Whether anything was asked for. */
  @AssertTrue(message = "enabled or priority must be given")
  @Schema(hidden = true)
  public boolean isGiven() {
    return enabled != null || priority != null;
  }
}
