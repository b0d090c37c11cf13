package io.cloudward.messaging.inbox;

import io.cloudward.messaging.wire.MalformedEventException;
import java.sql.SQLException;
import java.util.Set;

/** Why handling an event failed, as far as it decides what to do next. */
enum FailureKind {
  /** The record is no event of its type: trying again cannot help. */
  MALFORMED,
  /** Nobody can say any more whether it was handled: an operator must. */
  LATE,
  /** The database is away, overloaded or asks to try again: wait as long as it takes. */
  INFRASTRUCTURE,
  /** The handler failed: try a few times, then set the event aside. */
  HANDLER;

  /**
   * Classes of SQLSTATE that blame the server, not the statement: 08 connection, 40 serialization
   * and deadlock, 53 resources, 57 operator intervention, 58 system error (PostgreSQL manual,
   * appendix A).
   */
  private static final Set<String> INFRASTRUCTURE_STATES = Set.of("08", "40", "53", "57", "58");

  /** Whether trying again cannot help. */
  boolean isHopeless() {
    return this == MALFORMED || this == LATE;
  }

  static FailureKind of(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedEventException) {
        return MALFORMED;
      }
      if (cause instanceof LateEventException) {
        return LATE;
      }
      if (cause instanceof SQLException sql && isInfrastructure(sql.getSQLState())) {
        return INFRASTRUCTURE;
      }
    }
    return HANDLER;
  }

  /** A pool that gives no connection in time reports no SQLSTATE. */
  private static boolean isInfrastructure(@org.jspecify.annotations.Nullable String state) {
    return state == null
        || state.length() < 2
        || INFRASTRUCTURE_STATES.contains(state.substring(0, 2));
  }
}
