package io.cloudward.threat.filter.clam;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** The ClamAV daemon that helps to find malware. */
@ConfigMapping(prefix = "cloudward.clamd")
public interface ClamdConfig {

  /** Host and port of clamd, {@code clamav:3310}; without it there is no such scanner. */
  Optional<String> address();

  /** How long connecting may take. */
  @WithDefault("PT2S")
  Duration connectTimeout();

  /** How long one scan may take, from the first byte to the answer. */
  @WithDefault("PT30S")
  Duration timeout();

  /** Bytes of the largest item that is sent; clamd's own {@code StreamMaxLength} is 100 MiB. */
  @WithDefault("104857600")
  long largest();

  /** How long a scanner that did not answer is left alone. */
  @WithDefault("PT15S")
  Duration pause();
}
