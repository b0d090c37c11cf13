package io.cloudward.policy;

import io.agroal.api.AgroalDataSource;
import io.cloudward.policy.ProvisioningFact.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The facts and the stage of a protected service, on the connection of the current transaction. */
@ApplicationScoped
class LifecycleTable {

  private static final String KEY = " where tenant_id = ? and organization_id = ? and service = ?";

  /** A fact told twice keeps its earlier time, whichever came first. */
  private static final String RECORD =
      """
      insert into provisioning_fact
        (tenant_id, organization_id, service, task_id, attempt, kind, happened_at)
      values (?, ?, ?, ?, ?, ?, ?)
      on conflict (tenant_id, organization_id, service, task_id, attempt, kind)
      do update set happened_at = excluded.happened_at
      where excluded.happened_at < provisioning_fact.happened_at
      """;

  private static final String FACTS =
      "select kind, task_id, attempt, happened_at, answered from provisioning_fact" + KEY;

  private static final String ANSWER =
      "update provisioning_fact set answered = true"
          + KEY
          + " and task_id = ? and attempt = ? and kind = ?";

  private static final String BEGIN =
      """
      insert into policy_lifecycle (tenant_id, organization_id, service, stage)
      values (?, ?, ?, 'DISCARDED') on conflict do nothing
      """;

  private static final String LOCK = "select stage from policy_lifecycle" + KEY + " for update";
  private static final String ADVANCE =
      "update policy_lifecycle set stage = ? where tenant_id = ? and organization_id = ?"
          + " and service = ?";

  /** Sets the parameters of a statement and runs it. */
  private interface Work<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private final AgroalDataSource dataSource;

  LifecycleTable(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The stage; whoever has read it changes policies of the service alone until commit. */
  PolicyStage lock(ProtectedService service) {
    run(BEGIN, begin -> key(begin, 1, service).executeUpdate());
    return run(
        LOCK,
        lock -> {
          try (var row = key(lock, 1, service).executeQuery()) {
            if (!row.next()) {
              throw new SQLException("the row just inserted is not visible", "58000");
            }
            return PolicyStage.valueOf(row.getString(1));
          }
        });
  }

  void advance(ProtectedService service, PolicyStage stage) {
    run(
        ADVANCE,
        update -> {
          update.setString(1, stage.name());
          return key(update, 2, service).executeUpdate();
        });
  }

  void record(ProtectedService service, ProvisioningFact fact) {
    run(
        RECORD,
        insert -> {
          key(insert, 1, service);
          identify(insert, fact);
          insert.setObject(7, OffsetDateTime.ofInstant(fact.at(), ZoneOffset.UTC));
          return insert.executeUpdate();
        });
  }

  List<ProvisioningFact> facts(ProtectedService service) {
    return run(
        FACTS,
        select -> {
          List<ProvisioningFact> facts = new ArrayList<>();
          try (var row = key(select, 1, service).executeQuery()) {
            while (row.next()) {
              facts.add(
                  new ProvisioningFact(
                      Kind.valueOf(row.getString(1)),
                      row.getObject(2, UUID.class),
                      row.getInt(3),
                      row.getObject(4, OffsetDateTime.class).toInstant(),
                      row.getBoolean(5)));
            }
          }
          return facts;
        });
  }

  void markAnswered(ProtectedService service, ProvisioningFact fact) {
    run(
        ANSWER,
        update -> {
          key(update, 1, service);
          identify(update, fact);
          return update.executeUpdate();
        });
  }

  private static PreparedStatement key(
      PreparedStatement statement, int from, ProtectedService service) throws SQLException {
    statement.setObject(from, service.tenantId());
    statement.setObject(from + 1, service.organizationId());
    statement.setString(from + 2, service.service().name());
    return statement;
  }

  private static void identify(PreparedStatement statement, ProvisioningFact fact)
      throws SQLException {
    statement.setObject(4, fact.taskId());
    statement.setInt(5, fact.attempt());
    statement.setString(6, fact.kind().name());
  }

  private <T> T run(String sql, Work<T> work) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      return work.run(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("facts of provisioning cannot be read or written", e);
    }
  }
}
