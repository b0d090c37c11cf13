package io.cloudward.provisioning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long provisioning-service waits, and how much it serves at once. */
@ConfigMapping(prefix = "provisioning")
public interface ProvisioningConfig {

  /** How long one attempt may take until every part is ready; also the pause between reminders. */
  @WithDefault("PT10M")
  Duration deadline();

  /** Time between two looks for deadlines that have passed. */
  @WithDefault("PT5S")
  Duration deadlineCheck();

  /** How often policies are asked again to be enabled before the attempt counts as failed. */
  @WithDefault("3")
  int reminders();

  /** The live stream. */
  Stream stream();

  /** How the live stream behaves. */
  interface Stream {

    /** Time between two comments that keep an idle connection open. */
    @WithDefault("PT15S")
    Duration heartbeat();

    /** Longest life of a connection; the browser resumes by itself. */
    @WithDefault("PT5M")
    Duration longest();

    /** Time between two looks for changes; what a change waits at most. */
    @WithDefault("PT0.2S")
    Duration poll();

    /** Connections that one tenant may hold at one instance. */
    @WithDefault("100")
    int connectionsPerTenant();
  }
}
