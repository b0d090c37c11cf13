package io.cloudward.log.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The chains, on the connection of the current transaction. */
@ApplicationScoped
public class AuditTable {

  private static final String BEGIN =
      "insert into audit_head (tenant_id, sequence, hash) values (?, 0, ?) on conflict do nothing";

  private static final String LOCK =
      "select sequence, hash from audit_head where tenant_id = ? for update";

  private static final String ADVANCE =
      "update audit_head set sequence = ?, hash = ? where tenant_id = ?";

  private static final String INSERT =
      """
      insert into audit_entry (tenant_id, sequence, document, previous_hash, hash, at,
        actor_id, actor_name, action)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String DUE =
      "insert into checkpoint_due (tenant_id) values (?) on conflict do nothing";

  /** Sets the parameters of a statement and runs it. */
  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private final AgroalDataSource dataSource;

  AuditTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The end of a chain, locked until the transaction ends; an empty chain is begun. */
  public ChainHead lock(UUID tenant) {
    run(
        BEGIN,
        begin -> {
          begin.setObject(1, tenant);
          begin.setBytes(2, AuditEntry.beginning());
          return begin.executeUpdate();
        });
    return run(
        LOCK,
        lock -> {
          lock.setObject(1, tenant);
          try (var row = lock.executeQuery()) {
            if (!row.next()) {
              throw new SQLException("the chain just begun is not visible", "58000");
            }
            return new ChainHead(row.getLong(1), row.getBytes(2));
          }
        });
  }

  /** Appends to a chain whose head is locked. */
  void append(UUID tenant, AuditEntry entry) {
    run(
        INSERT,
        insert -> {
          insert.setObject(1, tenant);
          insert.setLong(2, entry.sequence());
          insert.setString(3, entry.document());
          insert.setBytes(4, entry.previousHash());
          insert.setBytes(5, entry.hash());
          insert.setObject(6, OffsetDateTime.ofInstant(entry.index().at(), ZoneOffset.UTC));
          insert.setString(7, entry.index().actorId());
          insert.setString(8, entry.index().actorName());
          insert.setString(9, entry.index().action());
          return insert.executeUpdate();
        });
    run(
        ADVANCE,
        update -> {
          update.setLong(1, entry.sequence());
          update.setBytes(2, entry.hash());
          update.setObject(3, tenant);
          return update.executeUpdate();
        });
    run(
        DUE,
        insert -> {
          insert.setObject(1, tenant);
          return insert.executeUpdate();
        });
  }

  private <T> T run(String sql, Work<T> work) {
    try (Connection connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("the audit trail cannot be read or written", e);
    }
  }
}
