package io.cloudward.messaging.topic;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How topics are created. */
@ConfigMapping(prefix = "cloudward.topics")
public interface TopicConfiguration {

  /** Partitions of a new topic: the number of instances of a service that can share its work. */
  @WithDefault("4")
  int partitions();

  /** How long dead letters and replays are kept. */
  @WithDefault("P30D")
  Duration keepDeadLetters();
}
