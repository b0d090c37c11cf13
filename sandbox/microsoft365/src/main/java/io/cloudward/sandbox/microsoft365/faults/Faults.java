package io.cloudward.sandbox.microsoft365.faults;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Which faults are on. Not kept between runs: a restart heals everything. */
@ApplicationScoped
public class Faults {
  private final SandboxConfig config;
  private final SandboxClock clock;
  private final Map<Fault, FaultSetting> settings = new EnumMap<>(Fault.class);
  private Random random;

  Faults(SandboxConfig config, SandboxClock clock) {
    this.config = config;
    this.clock = clock;
    this.random = new Random(config.seed());
  }

  /**
   * The setting of a fault if it strikes a call now. A parameter {@code share} between 0 and 1 lets
   * it strike that share of the calls, the same ones in every run.
   */
  public synchronized Optional<FaultSetting> strikes(
      Fault fault, @Nullable String organizationId, String path) {
    return Optional.ofNullable(settings.get(fault))
        .filter(setting -> setting.concerns(organizationId, path))
        .filter(setting -> isChosen(setting.number("share", 1)));
  }

  private boolean isChosen(double share) {
    return share >= 1 || random.nextDouble() < share;
  }

  /** Sets a fault. */
  public synchronized FaultSetting set(Fault fault, FaultSetting wanted) {
    var setting =
        new FaultSetting(
            wanted.enabled(),
            wanted.parameters(),
            wanted.organization(),
            wanted.path(),
            wanted.enabled() ? clock.now() : null);
    settings.put(fault, setting);
    return setting;
  }

  /** All faults and how they are set. */
  public synchronized Map<String, FaultSetting> all() {
    var off = new FaultSetting(false, null, null, null, null);
    var all = new java.util.TreeMap<String, FaultSetting>();
    for (var fault : Fault.values()) {
      all.put(fault.key(), settings.getOrDefault(fault, off));
    }
    return all;
  }

  /** Switches all off and starts the sequence of chances anew. */
  public synchronized void reset() {
    settings.clear();
    random = new Random(config.seed());
  }
}
