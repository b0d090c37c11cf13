package io.cloudward.sandbox.microsoft365.faults;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Counts resource units per application and organization in fixed windows of time. */
@ApplicationScoped
public class Throttling {
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
    var service = Service.of(path);
    var seconds = service.window;
    var number = clock.now().getEpochSecond() / seconds;
    var key = clientId + '|' + organizationId + '|' + service.counterOf(path);
    var units = service.units(path);
    var window =
        windows.compute(
            key,
            (k, old) ->
                old == null || old.number() != number
                    ? new Window(number, units)
                    : new Window(number, old.used() + units));
    if (window.used() <= service.limit(limits)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(left(number, seconds));
  }

  private long left(long number, int seconds) {
    var end = Instant.ofEpochSecond((number + 1) * seconds);
    return Math.max(1, end.getEpochSecond() - clock.now().getEpochSecond());
  }

  /** Who counts: the directory, SharePoint with OneDrive, or a single mailbox. */
  private enum Service {
    DIRECTORY(10),
    SHAREPOINT(60),
    MAILBOX(600);

    private static final Pattern MAIL =
        Pattern.compile(
            "/users/([^/]+)/(?:messages|mailFolders|sendMail|mailboxSettings)(?:/.*)?",
            Pattern.CASE_INSENSITIVE);

    private final int window;

    Service(int window) {
      this.window = window;
    }

    static Service of(String path) {
      if (path.startsWith("/sites") || path.contains("/drive")) {
        return SHAREPOINT;
      }
      return MAIL.matcher(path).matches() ? MAILBOX : DIRECTORY;
    }

    String counterOf(String path) {
      var mail = MAIL.matcher(path);
      return mail.matches() ? name() + mail.group(1) : name();
    }

    int limit(Limits limits) {
      return switch (this) {
        case DIRECTORY -> limits.directoryUnits();
        case SHAREPOINT -> limits.sharePointUnits();
        case MAILBOX -> limits.mailRequests();
      };
    }

    /** Costs from the same page: a single object 1, a list 2; subscribedSkus 3. */
    int units(String path) {
      if (path.startsWith("/subscribedSkus")) {
        return 3;
      }
      return this == SHAREPOINT || (this == DIRECTORY && path.startsWith("/users")) ? 2 : 1;
    }
  }

  private record Window(long number, int used) {}
}
