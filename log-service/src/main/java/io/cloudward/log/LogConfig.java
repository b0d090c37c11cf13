package io.cloudward.log;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/** How log-service works. */
@ConfigMapping(prefix = "log")
public interface LogConfig {

  /** Checkpoints of the audit trail. */
  Checkpoint checkpoint();

  /** Checkpoints of the audit trail. */
  interface Checkpoint {

    /**
     * Where checkpoints are written besides the database, and where the key is unless it is named.
     */
    Path directory();

    /** The key that signs checkpoints; made at the first start if there is none. */
    Optional<Path> keyFile();

    /** How often a chain that has grown gets a checkpoint. */
    @WithDefault("1m")
    String interval();
  }
}
