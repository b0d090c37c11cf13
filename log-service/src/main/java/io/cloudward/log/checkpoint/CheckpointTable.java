package io.cloudward.log.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.cloudward.log.query.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Checkpoints in the database, on the connection of the current transaction. */
@ApplicationScoped
public class CheckpointTable {

  private static final String INSERT =
      "insert into audit_checkpoint (tenant_id, sequence, hash, at, key_id, signature)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final AgroalDataSource dataSource;

  CheckpointTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** All checkpoints of a tenant, oldest first. */
  public List<Checkpoint> read(UUID tenant) {
    try (var connection = dataSource.getConnection()) {
      return Selection.of(
              "select tenant_id, sequence, hash, at, key_id, signature from audit_checkpoint"
                  + " where tenant_id = ?",
              tenant)
          .end("order by sequence")
          .list(connection, CheckpointTable::checkpoint);
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Tenants whose chain has grown since its last checkpoint. */
  List<UUID> due() {
    try (var connection = dataSource.getConnection()) {
      return Selection.of("select tenant_id from checkpoint_due where true")
          .list(connection, row -> row.getObject(1, UUID.class));
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  /** Whether the chain was due; it is not any more. */
  boolean settle(UUID tenant) {
    try (var connection = dataSource.getConnection();
        var delete =
            connection.prepareStatement("delete from checkpoint_due where tenant_id = ?")) {
      delete.setObject(1, tenant);
      return delete.executeUpdate() > 0;
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  void insert(Checkpoint checkpoint) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, checkpoint.tenantId());
      insert.setLong(2, checkpoint.sequence());
      insert.setBytes(3, HexFormat.of().parseHex(checkpoint.hash()));
      insert.setObject(4, OffsetDateTime.ofInstant(checkpoint.at(), ZoneOffset.UTC));
      insert.setString(5, checkpoint.keyId());
      insert.setBytes(6, Base64.getDecoder().decode(checkpoint.signature()));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw unavailable(e);
    }
  }

  private static Checkpoint checkpoint(ResultSet row) throws SQLException {
    return new Checkpoint(
        row.getObject(1, UUID.class),
        row.getLong(2),
        HexFormat.of().formatHex(row.getBytes(3)),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        Base64.getEncoder().encodeToString(row.getBytes(6)));
  }

  private static IllegalStateException unavailable(SQLException e) {
    return new IllegalStateException("checkpoints cannot be read or written", e);
  }
}
