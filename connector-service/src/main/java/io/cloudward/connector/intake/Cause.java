package io.cloudward.connector.intake;

import io.cloudward.contracts.item.ItemOrigin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why an item is scanned.
 *
 * @param origin whether it is new, or somebody asked
 * @param scan the manual scan
 * @param protect whether a verdict leads to an action
 */
public record Cause(ItemOrigin origin, @Nullable UUID scan, boolean protect) {

  /** It is new or has changed. */
  public static final Cause REAL_TIME = new Cause(ItemOrigin.REAL_TIME, null, true);

  /** A person asked for a scan. */
  public static Cause manual(UUID scan, boolean protect) {
    return new Cause(ItemOrigin.MANUAL_SCAN, scan, protect);
  }

  /** Place in the queue: what is new comes before what somebody wants looked at again. */
  int priority() {
    return origin == ItemOrigin.REAL_TIME ? 0 : 1;
  }
}
