package io.cloudward.log.checkpoint;

import java.util.List;

/** Keys whose signatures count. */
public final class TrustedKeys {

  private final List<CheckpointKey> keys;

  TrustedKeys(List<CheckpointKey> keys) {
    this.keys = List.copyOf(keys);
  }

  /** Whether one of them signed {@code checkpoint}. */
  public boolean signed(Checkpoint checkpoint) {
    return keys.stream().anyMatch(key -> key.signed(checkpoint));
  }
}
