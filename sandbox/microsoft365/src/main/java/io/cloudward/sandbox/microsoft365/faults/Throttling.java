package io.cloudward.sandbox.microsoft365.faults;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** Counts resource units per application and organization in fixed windows of time. */
@ApplicationScoped
public class Throttling {
  private static final int DIRECTORY_WINDOW = 10;
  private static final int SHAREPOINT_WINDOW = 60;

  private final SandboxClock clock;
  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private volatile Limits limits = Limits.PUBLISHED;

  Throttling(SandboxClock clock) {
    this.clock = clock;
  }

  /** The limits in force. */
  public Limits limits() {
    return limits;
  }

  /** Sets other limits and forgets what was counted. */
  public void use(Limits wanted) {
    limits = wanted;
    windows.clear();
  }

  /**
   * Counts a call; refused calls count too, as with Graph.
   *
   * @return seconds to wait if the limit is exceeded
   */
  public OptionalLong count(String clientId, String organizationId, String path) {
    var sharePoint = path.startsWith("/sites") || path.contains("/drive");
    var seconds = sharePoint ? SHAREPOINT_WINDOW : DIRECTORY_WINDOW;
    var limit = sharePoint ? limits.sharePointUnits() : limits.directoryUnits();
    var number = clock.now().getEpochSecond() / seconds;
    var key = clientId + '|' + organizationId + '|' + sharePoint;
    var units = units(path, sharePoint);
    var window =
        windows.compute(
            key,
            (k, old) ->
                old == null || old.number() != number
                    ? new Window(number, units)
                    : new Window(number, old.used() + units));
    if (window.used() <= limit) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(left(number, seconds));
  }

  private long left(long number, int seconds) {
    var end = Instant.ofEpochSecond((number + 1) * seconds);
    return Math.max(1, end.getEpochSecond() - clock.now().getEpochSecond());
  }

  /** Costs from the same page: a single object 1, a list 2; subscribedSkus 3. */
  private static int units(String path, boolean sharePoint) {
    if (path.startsWith("/subscribedSkus")) {
      return 3;
    }
    return sharePoint || path.startsWith("/users") ? 2 : 1;
  }

  private record Window(long number, int used) {}
}
