package io.cloudward.connector.store;

import java.sql.SQLException;

/** The database refused or is away; the cause keeps the SQLSTATE that tells which. */
public final class DatabaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DatabaseException(SQLException cause) {
    super(cause);
  }

  /** Whether a row with the same unique key was there already (SQLSTATE 23505). */
  public boolean isDuplicate() {
    return getCause() instanceof SQLException sql && "23505".equals(sql.getSQLState());
  }
}
