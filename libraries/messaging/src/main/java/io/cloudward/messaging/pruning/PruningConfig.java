package io.cloudward.messaging.pruning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** When handled events are forgotten. */
@ConfigMapping(prefix = "cloudward.inbox.pruning")
public interface PruningConfig {

  /** Wait between two looks, also before the first. */
  @WithDefault("PT1H")
  Duration interval();

  /** Rows deleted in one transaction. */
  @WithDefault("1000")
  int batchSize();
}
