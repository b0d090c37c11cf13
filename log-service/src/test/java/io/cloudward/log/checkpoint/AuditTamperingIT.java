package io.cloudward.log.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.cloudward.log.WithLogService;
import io.cloudward.log.audit.AuditEntry;
import io.cloudward.log.audit.AuditPlay;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** I10: somebody who owns the database changes the trail, and is found out. */
@QuarkusTest
@WithLogService
class AuditTamperingIT {

  @Inject CheckpointJob checkpoints;

  private final AuditPlay play = new AuditPlay();

  @Test
  void findsAnUntouchedTrailIntact() {
    play.record(5);
    checkpoints.run();
    play.record(1);

    play.verification()
        .body("intact", equalTo(true))
        .body("entries", equalTo(6))
        .body("checkpoints", equalTo(1))
        .body("attestedSequence", equalTo(5))
        .body("firstBrokenSequence", nullValue())
        .body("reason", nullValue());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update audit_entry set document = replace(document, 'olivia', 'mallory') where sequence = 3 | 3 | ENTRY_CHANGED
          update audit_entry set hash = sha256(convert_to(document, 'UTF8')) where sequence = 3 | 3 | ENTRY_CHANGED
          update audit_entry set previous_hash = sha256('') where sequence = 3 | 3 | ENTRY_MOVED
          update audit_entry set actor_name = 'mallory' where sequence = 3 | 3 | INDEX_CHANGED
          update audit_entry set at = at - interval '1 day' where sequence = 3 | 3 | INDEX_CHANGED
          delete from audit_entry where sequence = 3 | 3 | ENTRY_MISSING
          delete from audit_entry where sequence = 1 | 1 | ENTRY_MISSING
          delete from audit_entry where sequence = 5 | 5 | ENTRY_MISSING
          delete from audit_entry where true | 1 | ENTRY_MISSING
          update audit_entry set sequence = 9 where sequence = 5 | 5 | ENTRY_MISSING
          update audit_head set hash = sha256('') where true | 5 | HEAD_CHANGED
          delete from audit_head where true | 1 | HEAD_CHANGED
          """)
  void noticesWhatASuperuserChanges(String sql, int place, String reason) throws SQLException {
    play.record(5);

    tamper(sql);

    play.verification()
        .body("intact", equalTo(false))
        .body("firstBrokenSequence", equalTo(place))
        .body("reason", equalTo(reason));
  }

  @Test
  void noticesEntriesThatChangedPlaces() throws SQLException {
    play.record(5);

    tamper("update audit_entry set sequence = sequence + 100 where sequence in (2, 3)");
    tamper("update audit_entry set sequence = 105 - sequence where sequence in (102, 103)");

    play.verification()
        .body("firstBrokenSequence", equalTo(2))
        .body("reason", equalTo("ENTRY_MOVED"));
  }

  @Test
  void noticesARemovedEndAlthoughTheHeadWasSetBack() throws SQLException {
    play.record(5);
    checkpoints.run();

    tamper("delete from audit_entry where sequence = 5");
    tamper(
        "update audit_head h set sequence = 4, hash = (select hash from audit_entry e"
            + " where e.tenant_id = h.tenant_id and e.sequence = 4) where true");

    play.verification()
        .body("firstBrokenSequence", equalTo(5))
        .body("reason", equalTo("ENTRY_MISSING"));
  }

  @Test
  void noticesATrailThatIsGoneAltogetherByTheCheckpointsOutsideTheDatabase() throws SQLException {
    play.record(5);
    checkpoints.run();

    for (var table : List.of("audit_entry", "audit_head", "audit_checkpoint")) {
      tamper("delete from " + table + " where true");
    }

    play.verification()
        .body("entries", equalTo(0))
        .body("intact", equalTo(false))
        .body("firstBrokenSequence", equalTo(1))
        .body("reason", equalTo("ENTRY_MISSING"));
  }

  @Test
  void noticesATrailThatWasRewrittenWithGoodHashes() throws SQLException {
    play.record(5);
    checkpoints.run();

    rewriteFrom(4);
    tamper("delete from audit_checkpoint where true");

    play.verification()
        .body("firstBrokenSequence", equalTo(5))
        .body("reason", equalTo("CHAIN_REWRITTEN"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update audit_checkpoint set hash = sha256('') where true | CHECKPOINT_FORGED
          update audit_checkpoint set at = at - interval '1 day' where true | CHECKPOINT_FORGED
          delete from audit_checkpoint where true | CHECKPOINT_REMOVED
          """)
  void noticesChangedCheckpoints(String sql, String reason) throws SQLException {
    play.record(5);
    checkpoints.run();

    tamper(sql);

    play.verification().body("firstBrokenSequence", equalTo(5)).body("reason", equalTo(reason));
  }

  @ParameterizedTest
  @CsvSource({
    "update audit_entry set document = ''",
    "delete from audit_entry",
    "truncate audit_entry",
    "update audit_checkpoint set sequence = 1",
    "delete from audit_checkpoint",
    "delete from audit_head",
    "drop table audit_entry",
    "alter table audit_entry disable row level security"
  })
  void letsTheRunningProgramOnlyAppend(String sql) throws SQLException {
    try (var connection = runtime()) {
      assertThatThrownBy(() -> execute(connection, sql))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining(
              sql.startsWith("drop") || sql.startsWith("alter") ? "owner" : "permission denied");
    }
  }

  /** What an attacker would do who knows the hash function but has no key. */
  private void rewriteFrom(long first) throws SQLException {
    try (var connection = TestInfrastructure.superuser("log");
        var select =
            connection.prepareStatement(
                "select sequence, document, previous_hash from audit_entry where tenant_id = ?"
                    + " and sequence >= ? order by sequence")) {
      select.setObject(1, play.tenant());
      select.setLong(2, first);
      byte[] previous = null;
      try (var row = select.executeQuery()) {
        while (row.next()) {
          var document = row.getString(2).replace("curl/8", "curl/9");
          var before = previous == null ? row.getBytes(3) : previous;
          previous = AuditEntry.hash(before, document);
          replace(connection, row.getLong(1), document, before, previous);
        }
      }
    }
  }

  private void replace(
      Connection connection, long sequence, String document, byte[] before, byte[] hash)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "with changed as (update audit_entry set document = ?, previous_hash = ?, hash = ?"
                + " where tenant_id = ? and sequence = ? returning tenant_id)"
                + " update audit_head set hash = ? where tenant_id in (select * from changed)")) {
      update.setString(1, document);
      update.setBytes(2, before);
      update.setBytes(3, hash);
      update.setObject(4, play.tenant());
      update.setLong(5, sequence);
      update.setBytes(6, hash);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private void tamper(String sql) throws SQLException {
    try (var connection = TestInfrastructure.superuser("log")) {
      execute(
          connection, sql.replace(" where ", " where tenant_id = '" + play.tenant() + "' and "));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Connection runtime() throws SQLException {
    return DriverManager.getConnection(TestInfrastructure.jdbcUrl("log"), "log", "log");
  }
}
