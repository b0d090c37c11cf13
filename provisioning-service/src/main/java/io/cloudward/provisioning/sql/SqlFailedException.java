package io.cloudward.provisioning.sql;

import java.sql.SQLException;

/** A statement failed; the cause tells the SQLSTATE. */
public final class SqlFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  SqlFailedException(SQLException cause) {
    super("a statement failed with SQLSTATE " + cause.getSQLState(), cause);
  }
}
