package io.cloudward.sandbox.microsoft365.files;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Where uploads go: at once, or through sessions that take a file piece by piece. */
@ApplicationScoped
class Uploads {
  private static final Duration LIFE = Duration.ofDays(1);

  private final SandboxClock clock;
  private final Map<String, Session> sessions = new ConcurrentHashMap<>();

  Uploads(SandboxClock clock) {
    this.clock = clock;
  }

  /**
   * Where a file is to stand.
   *
   * @param segment the item as the path names it
   * @param conflict what to do if the name is taken
   */
  record Target(String segment, String conflict) {}

  /**
   * A file that comes in pieces; they stand on the drive's shelf under the token.
   *
   * @param call the one that opened it
   * @param times what the client said of the file's times
   */
  record Session(
      String token, DriveStore drive, GraphCall call, Target target, JsonNode times, Instant ends) {
    @Override
    public String toString() {
      return "Session[…]";
    }
  }

  Session open(DriveStore drive, GraphCall call, Target target, JsonNode times) {
    sessions.values().removeIf(this::isOver);
    var token = UUID.randomUUID().toString();
    var session = new Session(token, drive, call, target, times, clock.now().plus(LIFE));
    sessions.put(token, session);
    return session;
  }

  Session require(String token) {
    return Optional.ofNullable(sessions.get(token))
        .filter(session -> !isOver(session))
        .orElseThrow(() -> new GraphError(404, "itemNotFound", "The upload session was not found"));
  }

  /** Ends a session; its content stays if it has become a file's. */
  void end(Session session, boolean keepContent) {
    sessions.remove(session.token());
    if (!keepContent) {
      session.drive().shelf().remove(session.token());
    }
  }

  private boolean isOver(Session session) {
    var over = session.ends().isBefore(clock.now());
    if (over) {
      session.drive().shelf().remove(session.token());
    }
    return over;
  }

  /** The file a path names, if it exists. */
  Optional<StoredItem> find(DriveStore drive, String segment) {
    try {
      return Optional.of(drive.require(segment));
    } catch (GraphError missing) {
      return Optional.empty();
    }
  }
}
