package io.cloudward.dlp;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Settings of this service. */
@ConfigMapping(prefix = "cloudward.dlp")
public interface DlpConfig {

  /**
   * How long after the start the shipped identifiers are compiled, which takes seconds; the first
   * scan does not wait for it but compiles them itself.
   */
  @WithDefault("PT20S")
  Duration warmUpAfter();

  /** Scans that run at once; the others wait. */
  @WithDefault("2")
  int parallelScans();

  /** Scans that may wait; more are turned away. */
  @WithDefault("64")
  int waitingScans();

  /** Longest plain text that is scanned, in bytes. */
  @WithDefault("83886080")
  int longestText();

  /** Matches that one answer tells; all are counted. */
  @WithDefault("100000")
  int mostMatches();

  /** Processes for heavy parsers at once. */
  @WithDefault("1")
  int parserProcesses();

  /** Where parts too large for memory are kept while they are looked at; a directory of our own. */
  Optional<String> spoolDirectory();
}
