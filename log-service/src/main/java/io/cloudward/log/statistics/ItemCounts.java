package io.cloudward.log.statistics;

import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.verdict.Judgement;
import io.cloudward.contracts.verdict.VerdictIssued;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Counts what happens to items, per day (UTC). Its callers hear each event once, so it may add.
 * Whole items are counted under no category, and once more under each of their categories.
 */
@ApplicationScoped
public class ItemCounts {

  /** Who judged. Each scanner judges each item once, so one of them counts the items. */
  public enum Scanner {
    THREAT,
    DLP
  }

  /** How much is added to each counter. */
  private record Step(int scanned, int found, int acted, int failed) {}

  private static final String WHOLE = "";

  private static final String ADD =
      """
      insert into item_count as c
        (tenant_id, day, organization_id, service, category, scanned, found, acted, failed)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (tenant_id, day, organization_id, service, category) do update
      set scanned = c.scanned + excluded.scanned, found = c.found + excluded.found,
        acted = c.acted + excluded.acted, failed = c.failed + excluded.failed
      """;

  private final AgroalDataSource dataSource;

  ItemCounts(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** A scanner judged an item. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void judged(UUID tenant, Scanner scanner, VerdictIssued said) {
    int scanned = scanner == Scanner.THREAT ? 1 : 0;
    int found = said.verdict() == Judgement.CLEAN ? 0 : 1;
    if (scanned + found == 0) {
      return;
    }
    add(tenant, said.item(), said.issuedAt(), List.of(), new Step(scanned, found, 0, 0));
    if (found == 1) {
      eachCategory(tenant, said.item(), said.issuedAt(), said.categories(), new Step(0, 1, 0, 0));
    }
  }

  /** Something was done about an item. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enforced(UUID tenant, ItemEnforced said) {
    if (said.result() == EnforcementResult.ITEM_GONE) {
      return;
    }
    var step = new Step(0, 0, 1, 0);
    add(tenant, said.item(), said.enforcedAt(), List.of(), step);
    eachCategory(tenant, said.item(), said.enforcedAt(), said.categories(), step);
  }

  /** Something could not be done about an item. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void failed(UUID tenant, EnforcementFailed said) {
    add(tenant, said.item(), said.failedAt(), List.of(), new Step(0, 0, 0, 1));
  }

  /** In one order, so that transactions that count the same categories do not block each other. */
  private void eachCategory(
      UUID tenant, ItemDescription item, Instant at, List<String> categories, Step step) {
    if (!categories.isEmpty()) {
      add(tenant, item, at, List.copyOf(new TreeSet<>(categories)), step);
    }
  }

  private void add(
      UUID tenant, ItemDescription item, Instant at, List<String> categories, Step step) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(ADD)) {
      for (var category : categories.isEmpty() ? List.of(WHOLE) : categories) {
        statement.setObject(1, tenant);
        statement.setObject(2, LocalDate.ofInstant(at, ZoneOffset.UTC));
        statement.setObject(3, item.organizationId());
        statement.setString(4, item.service().name());
        statement.setString(5, category);
        statement.setInt(6, step.scanned());
        statement.setInt(7, step.found());
        statement.setInt(8, step.acted());
        statement.setInt(9, step.failed());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException("the counters cannot be written", e);
    }
  }
}
