package io.cloudward.messaging.inbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How a consumer deals with failure. */
@ConfigMapping(prefix = "cloudward.inbox")
public interface InboxConfig {

  /** Tries of one event before it becomes a dead letter; an absent database does not count. */
  @WithDefault("5")
  int maxAttempts();

  /** Wait before the second try; it doubles with every further one. */
  @WithDefault("PT0.1S")
  Duration firstDelay();

  /** Longest wait between tries. */
  @WithDefault("PT5S")
  Duration maxDelay();

  /**
   * Longest time between recording an event and sending it. An event that took longer becomes a
   * dead letter; rows of handled events stay twice as long.
   */
  @WithDefault("P7D")
  Duration longestSending();

  /** Seconds that one handler's transaction may take. */
  @WithDefault("60")
  int transactionTimeoutSeconds();
}
