package io.cloudward.policy;

import io.smallrye.config.ConfigMapping;

/** What the service that uses this library says about itself. */
@ConfigMapping(prefix = "cloudward.policy")
public interface PolicyConfig {

  /** The context whose policies these are: {@code threat}, {@code dlp} or {@code quarantine}. */
  String context();
}
