package io.cloudward.threat.list;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The entries in the database; those that have expired are not there for anybody. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListTable {

  private static final String COLUMNS =
      "id, effect, kind, value, reason, owner, created_at, expires_at";
  private static final String IN_FORCE =
      " from list_entry where tenant_id = ? and (expires_at is null or expires_at > now())";

  private static final String INSERT =
      "insert into list_entry (tenant_id, "
          + COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";

  private static final String SWEEP =
      "delete from list_entry where tenant_id = ? and expires_at <= now()";

  /** Runs a statement. */
  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private final AgroalDataSource dataSource;

  ListTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps an entry; false if there is one about the same thing. Expired ones go. */
  boolean insert(UUID tenantId, ListEntry entry) {
    run(SWEEP, List.of(tenantId), PreparedStatement::executeUpdate);
    return run(
        INSERT,
        Arrays.asList(
            tenantId,
            entry.id(),
            entry.effect().name(),
            entry.kind().name(),
            entry.value(),
            entry.reason(),
            entry.owner(),
            at(entry.createdAt()),
            at(entry.expiresAt())),
        insert -> insert.executeUpdate() == 1);
  }

  int count(UUID tenantId) {
    return run(
        "select count(*)" + IN_FORCE,
        List.of(tenantId),
        select -> {
          try (var row = select.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
          }
        });
  }

  List<ListEntry> all(UUID tenantId) {
    return list("select " + COLUMNS + IN_FORCE, List.of(tenantId));
  }

  Optional<ListEntry> find(UUID tenantId, UUID id) {
    return list("select " + COLUMNS + IN_FORCE + " and id = ?", List.of(tenantId, id)).stream()
        .findFirst();
  }

  /** The newest first, after the one at {@code after}. */
  List<ListEntry> page(UUID tenantId, ListQuery query, @Nullable ListPlace after, int limit) {
    var sql = new StringBuilder("select " + COLUMNS + IN_FORCE);
    List<Object> parameters = new ArrayList<>();
    parameters.add(tenantId);
    query
        .effect()
        .ifPresent(
            effect -> {
              sql.append(" and effect = ?");
              parameters.add(effect.name());
            });
    query
        .kind()
        .ifPresent(
            kind -> {
              sql.append(" and kind = ?");
              parameters.add(kind.name());
            });
    if (after != null) {
      sql.append(" and (created_at, id) < (?, ?)");
      parameters.add(after.createdAt().atOffset(ZoneOffset.UTC));
      parameters.add(after.id());
    }
    parameters.add(limit);
    return list(sql + " order by created_at desc, id desc limit ?", parameters);
  }

  boolean delete(UUID tenantId, UUID id) {
    return run(
        "delete from list_entry where tenant_id = ? and id = ?",
        List.of(tenantId, id),
        delete -> delete.executeUpdate() == 1);
  }

  private List<ListEntry> list(String sql, List<?> parameters) {
    return run(
        sql,
        parameters,
        select -> {
          List<ListEntry> found = new ArrayList<>();
          try (var row = select.executeQuery()) {
            while (row.next()) {
              found.add(entry(row));
            }
          }
          return found;
        });
  }

  private static ListEntry entry(ResultSet row) throws SQLException {
    var expires = row.getObject(8, OffsetDateTime.class);
    return new ListEntry(
        row.getObject(1, UUID.class),
        Effect.valueOf(row.getString(2)),
        EntryKind.valueOf(row.getString(3)),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getObject(7, OffsetDateTime.class).toInstant(),
        expires == null ? null : expires.toInstant());
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant time) {
    return time == null ? null : time.atOffset(ZoneOffset.UTC);
  }

  private <T> T run(String sql, List<?> parameters, Work<T> work) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      return work.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("allow and block lists cannot be read or written", e);
    }
  }
}
