package io.cloudward.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Creates the databases and roles of the services; what is there already is left or corrected. */
public final class Databases {

  private static final Pattern BLANK_LINE = Pattern.compile("\\R\\R+");

  private final Superuser superuser;

  /**
   * Creates databases on one server.
   *
   * @param superuser who signs in to create them
   */
  public Databases(Superuser superuser) {
    this.superuser = superuser;
  }

  /** Creates the database and roles of a context. */
  public void create(ContextDatabase database) {
    try (var server = superuser.connect("postgres")) {
      execute(server, "roles.sql", database);
      if (!exists(server, database.context())) {
        execute(server, "database.sql", database);
      }
    } catch (SQLException e) {
      throw new InfrastructureException("cannot create database " + database.context(), e);
    }
    try (var own = superuser.connect(database.context())) {
      execute(own, "privileges.sql", database);
    } catch (SQLException e) {
      throw new InfrastructureException("cannot grant on database " + database.context(), e);
    }
  }

  private static boolean exists(Connection server, String name) throws SQLException {
    try (var query = server.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
      query.setString(1, name);
      return query.executeQuery().next();
    }
  }

  private static void execute(Connection connection, String script, ContextDatabase database)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements(script, database)) {
        statement.execute(sql);
      }
    }
  }

  /** The statements of a script, which blank lines separate, for one context. */
  private static List<String> statements(String script, ContextDatabase database) {
    try (var resource = Databases.class.getResourceAsStream(script)) {
      var text =
          new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8)
              .replace("${context}", database.context())
              .replace("${owner_password}", quoted(database.ownerPassword()))
              .replace("${password}", quoted(database.password()));
      return Stream.of(BLANK_LINE.split(text.strip())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String literal) {
    return literal.replace("'", "''");
  }

  /** Opens connections that may create roles and databases. */
  @FunctionalInterface
  public interface Superuser {

    /**
     * Connects.
     *
     * @param database to connect to
     */
    Connection connect(String database) throws SQLException;
  }
}
