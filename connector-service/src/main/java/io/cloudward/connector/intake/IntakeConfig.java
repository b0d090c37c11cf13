package io.cloudward.connector.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the intake. */
@ConfigMapping(prefix = "cloudward.connector.intake")
public interface IntakeConfig {

  /**
   * How often every feed is read without any notification. The safety net: longer means that what a
   * lost notification hid is found later, shorter means more calls.
   */
  @WithDefault("PT5M")
  Duration sweepInterval();

  /** Feeds swept in a second, all together; with more feeds each is swept less often. */
  @WithDefault("50")
  int sweepsPerSecond();

  /** A feed that a notification named but that told nothing yet is read again after this time. */
  @WithDefault("PT5S")
  Duration secondLook();

  /** How much older than the connection an item may be and still be taken. */
  @WithDefault("PT5M")
  Duration overlap();

  /**
   * How long ended items are remembered. Nothing older is taken as new, so that what was forgotten
   * is not scanned again.
   */
  @WithDefault("P30D")
  Duration memory();

  /** Feeds read at once. */
  @WithDefault("16")
  int feeds();

  /** Items fetched at once. */
  @WithDefault("16")
  int items();

  /** Feeds or items of one organization at once; Outlook allows 4 calls per mailbox. */
  @WithDefault("4")
  int perOrganization();

  /** Longest wait before another instance's work is seen. */
  @WithDefault("PT0.5S")
  Duration pollInterval();

  /** Work of a killed process is taken over after this time. */
  @WithDefault("PT15S")
  Duration lease();

  /** Entries on a page of a feed. */
  @WithDefault("200")
  int pageSize();

  /** Largest content that is fetched, in bytes; the most that Exchange takes. */
  @WithDefault("157286400")
  long largest();

  /** How long fetched content is held for the scanners; prolonged while a verdict is missing. */
  @WithDefault("PT6H")
  Duration hold();

  /** How long fetching is retried before the item is announced without content. */
  @WithDefault("P1D")
  Duration retryFor();

  /** Wait before the second try; it doubles with each further one. */
  @WithDefault("PT1S")
  Duration firstDelay();

  /** Longest wait between tries. */
  @WithDefault("PT5M")
  Duration longestDelay();

  /** How long the groups of a user are remembered. */
  @WithDefault("PT10M")
  Duration groupsLife();
}
