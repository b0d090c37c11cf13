package io.cloudward.log.verification;

import io.agroal.api.AgroalDataSource;
import io.cloudward.log.audit.AuditEntry;
import io.cloudward.log.audit.ChainHead;
import io.cloudward.log.checkpoint.Checkpoint;
import io.cloudward.log.checkpoint.CheckpointFile;
import io.cloudward.log.checkpoint.CheckpointKeys;
import io.cloudward.log.checkpoint.CheckpointTable;
import io.cloudward.log.checkpoint.TrustedKeys;
import io.cloudward.log.query.Selection;
import io.cloudward.log.verification.Breach.Reason;
import io.cloudward.messaging.wire.MalformedEventException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Holds a chain against itself, against its recorded end and against its checkpoints. */
@ApplicationScoped
class Verification {

  private static final Logger LOG = Logger.getLogger(Verification.class);
  private static final int FETCH = 500;

  /** One statement sees one snapshot: entries that arrive meanwhile are no breach. */
  private static final String ENTRIES =
      """
      select e.sequence, e.document, e.previous_hash, e.hash, e.at, e.actor_id, e.actor_name,
        e.action, coalesce(h.sequence, 0), coalesce(h.hash, '')
      from audit_entry e left join audit_head h on h.tenant_id = e.tenant_id
      where e.tenant_id = ? order by e.sequence
      """;

  private static final String HEAD_WITHOUT_ENTRIES =
      """
      select sequence, hash from audit_head h where tenant_id = ?
      and not exists (select from audit_entry e where e.tenant_id = h.tenant_id)
      """;

  private final AgroalDataSource dataSource;
  private final CheckpointTable table;
  private final CheckpointFile file;
  private final CheckpointKeys keys;

  Verification(
      AgroalDataSource dataSource,
      CheckpointTable table,
      CheckpointFile file,
      CheckpointKeys keys) {
    this.dataSource = dataSource;
    this.table = table;
    this.file = file;
    this.keys = keys;
  }

  /**
   * Verifies the chain of a tenant.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if checkpoints cannot be read
   */
  @Transactional
  VerificationResponse verify(UUID tenant) {
    try {
      return verify(tenant, file.read(tenant), table.read(tenant), keys.trusted());
    } catch (UncheckedIOException | MalformedEventException | IllegalArgumentException e) {
      LOG.error("checkpoints or their keys cannot be read", e);
      throw VerificationProblems.checkpointsUnreadable();
    }
  }

  private VerificationResponse verify(
      UUID tenant, List<Checkpoint> outside, List<Checkpoint> inside, TrustedKeys trusted) {
    var checkpoints = new ArrayList<>(inside);
    outside.stream().filter(checkpoint -> !inside.contains(checkpoint)).forEach(checkpoints::add);
    var verifier = new ChainVerifier(tenant, checkpoints.stream().filter(trusted::signed).toList());
    var head = walk(tenant, verifier);
    var breach = verifier.finish(head).or(() -> checkpointBreach(inside, outside, trusted));
    return new VerificationResponse(
        breach.isEmpty(),
        verifier.entries(),
        checkpoints.size(),
        checkpoints.stream().mapToLong(Checkpoint::sequence).max().orElse(0),
        breach.map(Breach::sequence).orElse(null),
        breach.map(found -> found.reason().name()).orElse(null),
        Instant.now());
  }

  private static Optional<Breach> checkpointBreach(
      List<Checkpoint> inside, List<Checkpoint> outside, TrustedKeys trusted) {
    for (var checkpoint : inside) {
      if (!trusted.signed(checkpoint)) {
        return Optional.of(new Breach(checkpoint.sequence(), Reason.CHECKPOINT_FORGED));
      }
    }
    return outside.stream()
        .filter(checkpoint -> trusted.signed(checkpoint) && !inside.contains(checkpoint))
        .findFirst()
        .map(checkpoint -> new Breach(checkpoint.sequence(), Reason.CHECKPOINT_REMOVED));
  }

  /** Shows every entry to {@code verifier}; returns where the chain is said to end. */
  private ChainHead walk(UUID tenant, ChainVerifier verifier) {
    @Nullable ChainHead head = null;
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(ENTRIES)) {
      select.setObject(1, tenant);
      select.setFetchSize(FETCH);
      try (var row = select.executeQuery()) {
        while (row.next()) {
          verifier.accept(entry(row));
          head = new ChainHead(row.getLong(9), row.getBytes(10));
        }
      }
      return head == null ? headWithoutEntries(connection, tenant) : head;
    } catch (SQLException e) {
      throw new IllegalStateException("the audit trail cannot be read", e);
    }
  }

  private static ChainHead headWithoutEntries(Connection connection, UUID tenant)
      throws SQLException {
    return Selection.of(HEAD_WITHOUT_ENTRIES, tenant)
        .list(connection, row -> new ChainHead(row.getLong(1), row.getBytes(2)))
        .stream()
        .findFirst()
        .orElse(new ChainHead(0, AuditEntry.beginning()));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong(1),
        row.getString(2),
        row.getBytes(3),
        row.getBytes(4),
        new AuditEntry.Index(
            row.getObject(5, OffsetDateTime.class).toInstant(),
            row.getString(6),
            row.getString(7),
            row.getString(8)));
  }
}
