package io.cloudward.provisioning.rebuild;

import io.agroal.api.AgroalDataSource;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Reads the log from its beginning into a fresh table, computes every task and service from it and
 * compares them with the live ones. Meanwhile life goes on; a difference counts only if it stays.
 */
@ApplicationScoped
class Rebuild {

  /** How long the live projection may take to come up to the end of the log. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int MOST_DIFFERENCES = 20;

  private final LogReader log;
  private final RebuiltFacts rebuilt;
  private final Comparison comparison;
  private final AgroalDataSource dataSource;

  Rebuild(LogReader log, RebuiltFacts rebuilt, Comparison comparison, AgroalDataSource dataSource) {
    this.log = log;
    this.rebuilt = rebuilt;
    this.comparison = comparison;
    this.dataSource = dataSource;
  }

  /** Counts of what was read so far. */
  private static final class Count {
    private final Set<UUID> tenants = new HashSet<>();
    private int records;
    private int facts;
  }

  /**
   * Rebuilds and compares.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 if another rebuild is running
   */
  RebuildReport compare() {
    try (var connection = dataSource.getConnection()) {
      lock(connection);
      try (var reading = log.fromBeginning()) {
        rebuilt.clear();
        return compare(reading);
      } finally {
        rebuilt.clear();
        execute(connection, "select pg_advisory_unlock(hashtextextended('rebuild', 0))");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the rebuild could not be locked", e);
    }
  }

  private RebuildReport compare(LogReader.Reading reading) {
    var count = new Count();
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      reading.readToEnd(batch -> record(batch, count));
      var report = report(count);
      if (report.equal() || Instant.now().isAfter(end)) {
        return report;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void record(ConsumerRecords<String, byte[]> batch, Count count) {
    count.records += batch.count();
    byTenant(batch)
        .forEach(
            (tenant, facts) -> {
              count.tenants.add(tenant);
              count.facts += rebuilt.record(tenant, facts);
            });
  }

  private RebuildReport report(Count count) {
    Set<UUID> tenants = new HashSet<>(rebuilt.liveTenants());
    tenants.addAll(count.tenants);
    var tasks = 0;
    var services = 0;
    List<String> differences = new ArrayList<>();
    for (UUID tenant : tenants) {
      var result = comparison.compare(tenant);
      tasks += result.tasks();
      services += result.services();
      differences.addAll(result.differences());
    }
    return new RebuildReport(
        differences.isEmpty(),
        tenants.size(),
        tasks,
        services,
        count.records,
        count.facts,
        differences.subList(0, Math.min(differences.size(), MOST_DIFFERENCES)));
  }

  static Map<UUID, List<Fact>> byTenant(ConsumerRecords<String, byte[]> batch) {
    return StreamSupport.stream(batch.spliterator(), false)
        .flatMap(record -> HeardFact.of(record).stream())
        .collect(Collectors.groupingBy(fact -> fact.key().tenantId()));
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery("select pg_try_advisory_lock(hashtextextended('rebuild', 0))")) {
      if (!row.next() || !row.getBoolean(1)) {
        throw Problems.conflict(
            "rebuild-running", "A rebuild is running", "Wait until the other rebuild has ended.");
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
