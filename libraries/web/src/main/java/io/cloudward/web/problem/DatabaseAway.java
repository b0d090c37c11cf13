package io.cloudward.web.problem;

import java.sql.SQLException;
import java.util.Set;

/** Whether the database, not the statement, is to blame: the same call may succeed in a moment. */
final class DatabaseAway {

  /**
   * Classes of SQLSTATE: 08 connection, 40 serialization and deadlock, 53 resources, 57 operator
   * intervention, 58 system error (PostgreSQL manual, appendix A).
   */
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");

  private DatabaseAway() {}

  /** A pool that gives no connection in time names no SQLSTATE. */
  static boolean says(SQLException failure) {
    var state = failure.getSQLState();
    return state == null || CLASSES.contains(state.substring(0, Math.min(2, state.length())));
  }
}
