package io.cloudward.dlp.policy;

import io.cloudward.contracts.item.Direction;
import org.jspecify.annotations.Nullable;

/** Which messages a policy looks at. */
public enum MailScope {
  /** All. */
  ALL_MESSAGES,
  /** Those that come from outside. */
  INCOMING,
  /** Those that go outside. */
  OUTGOING,
  /** Those that stay inside. */
  INTERNAL;

  /** Whether a message of that direction is looked at; one whose direction nobody knows is. */
  boolean includes(@Nullable Direction direction) {
    return this == ALL_MESSAGES || direction == null || name().equals(direction.name());
  }
}
