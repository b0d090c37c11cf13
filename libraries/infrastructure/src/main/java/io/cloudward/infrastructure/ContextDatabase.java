package io.cloudward.infrastructure;

import java.util.regex.Pattern;

/**
 * The database of one bounded context and its two roles: {@code <context>_owner} owns and migrates,
 * {@code <context>} is what the running service signs in as.
 *
 * @param context name of the database, lower-case letters
 * @param ownerPassword password of the owner role
 * @param password password of the runtime role
 */
public record ContextDatabase(String context, String ownerPassword, String password) {

  private static final Pattern NAME = Pattern.compile("[a-z]{1,40}");

  /** Checks the name, which becomes an SQL identifier. */
  public ContextDatabase {
    if (!NAME.matcher(context).matches()) {
      throw new IllegalArgumentException("not the name of a context: " + context);
    }
  }

  /** Name of the role that owns the database. */
  public String owner() {
    return context + "_owner";
  }

  /** Leaves the passwords out. */
  @Override
  public String toString() {
    return "ContextDatabase[" + context + "]";
  }
}
