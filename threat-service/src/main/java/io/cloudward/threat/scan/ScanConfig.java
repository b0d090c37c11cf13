package io.cloudward.threat.scan;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What scans may cost. */
@ConfigMapping(prefix = "cloudward.scan")
public interface ScanConfig {

  /** For what does not fit into memory, in clear; the directory of temporary files by default. */
  Optional<Path> spoolDirectory();

  /** Bytes of the largest item; 150 MiB is the most that Exchange Online takes. */
  @WithDefault("157286400")
  long largest();

  /** Scans that run at once; a large item takes the place of all. */
  @WithDefault("2")
  int parallel();

  /** How long a scan may wait for its turn before the client is told to come back. */
  @WithDefault("PT20S")
  Duration patience();

  /** Worker processes for heavy formats. */
  @WithDefault("2")
  int workers();

  /** How long one inspection may take. */
  @WithDefault("PT60S")
  Duration time();

  /** Verdicts that are remembered for the next copy of the same content. */
  @WithDefault("1000")
  int rememberedVerdicts();

  /** How long a verdict is remembered. */
  @WithDefault("PT5M")
  Duration verdictLifetime();
}
