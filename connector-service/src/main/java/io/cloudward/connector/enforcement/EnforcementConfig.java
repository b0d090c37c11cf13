package io.cloudward.connector.enforcement;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the enforcement. */
@ConfigMapping(prefix = "cloudward.connector.enforcement")
public interface EnforcementConfig {

  /** Items worked on at once. */
  @WithDefault("32")
  int items();

  /** Items of one organization at once; Outlook allows 4 calls per mailbox. */
  @WithDefault("4")
  int perOrganization();

  /** Longest wait before another instance's work is seen. */
  @WithDefault("PT0.5S")
  Duration pollInterval();

  /** Work of a killed process is taken over after this time. */
  @WithDefault("PT15S")
  Duration lease();

  /** Wait before the second try; it doubles with each further one. */
  @WithDefault("PT1S")
  Duration firstDelay();

  /** Longest wait between tries, of which there is no last one. */
  @WithDefault("PT1H")
  Duration longestDelay();

  /** Wait before lost access is looked at again. */
  @WithDefault("PT5M")
  Duration accessDelay();

  /** Failures that may pass by themselves are told when they last longer. */
  @WithDefault("PT10S")
  Duration patience();

  /** How long bytes are held for quarantine-service to take them over. */
  @WithDefault("P7D")
  Duration hold();

  /** How long it is remembered what was done to an item that is neither held nor released. */
  @WithDefault("P30D")
  Duration memory();

  /** Put before a subject where the policy has no text of its own. */
  @WithDefault("[Suspicious]")
  String tag();
}
