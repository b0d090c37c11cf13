package io.cloudward.messaging.outbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "cloudward.outbox")
public interface OutboxConfig {

  /** Rows read and sent at once. */
  @WithDefault("500")
  int batchSize();

  /** Longest wait between looks at the table if no commit wakes the relay. */
  @WithDefault("PT1S")
  Duration pollInterval();

  /** How long published rows stay, for those who look into a fault. */
  @WithDefault("PT1H")
  Duration keepPublished();

  /** Tries before a row that the broker refuses is parked, so that it does not block others. */
  @WithDefault("5")
  int maxAttempts();

  /** How long the broker may take to acknowledge before a send counts as failed. */
  @WithDefault("PT10S")
  Duration deliveryTimeout();
}
