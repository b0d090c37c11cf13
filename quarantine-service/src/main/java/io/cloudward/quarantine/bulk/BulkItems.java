package io.cloudward.quarantine.bulk;

import io.agroal.api.AgroalDataSource;
import io.cloudward.quarantine.search.ItemConditions;
import io.cloudward.quarantine.search.ItemFilter;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which items the bulk jobs of the current tenant mean, and what came of each. */
@ApplicationScoped
class BulkItems {

  /**
   * An item of a job.
   *
   * @param outcome empty while its turn has not come
   */
  record Entry(UUID id, Optional<BulkOutcome> outcome) {}

  /** Something that is done with a statement. */
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private static final String TAKE_MEANT =
      "insert into bulk_item (tenant_id, job_id, item_id)"
          + " select tenant_id, ?::uuid, id from quarantined_item";

  private static final String TAKE_NAMED =
      TAKE_MEANT + " where tenant_id = ? and state is not null and id = any (?)";

  private static final String KEPT = "and state in ('HELD', 'RELEASE_FAILED') limit ?";

  private static final String OF_JOB = " where tenant_id = ? and job_id = ?";

  private static final String NEXT =
      "select item_id, outcome from bulk_item"
          + OF_JOB
          + " and outcome is null order by item_id limit ?";

  private static final String LIST =
      "select item_id, outcome from bulk_item"
          + OF_JOB
          + " and (?::text is null or outcome = ?) and (?::uuid is null or item_id > ?::uuid)"
          + " order by item_id limit ?";

  private static final String WAITING =
      "select item_id, outcome from bulk_item" + OF_JOB + " and item_id = ? and outcome is null";

  private static final String DONE =
      "update bulk_item set outcome = ?" + OF_JOB + " and item_id = ?";

  private static final String FORGET = "delete from bulk_item" + OF_JOB;

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;

  BulkItems(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  /** Fixes what is meant: items that are kept; returns how many, at most {@code limit}. */
  int take(UUID job, ItemFilter filter, int limit) {
    var conditions = ItemConditions.of(tenant.require(), filter);
    try (var connection = dataSource.getConnection();
        var insert = conditions.prepare(connection, TAKE_MEANT, List.of(job), KEPT, limit)) {
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("items cannot be chosen", e);
    }
  }

  /** Fixes what is meant: those items that are known; returns how many. */
  int take(UUID job, List<UUID> ids) {
    try (var connection = dataSource.getConnection();
        var insert = connection.prepareStatement(TAKE_NAMED)) {
      insert.setObject(1, job);
      insert.setObject(2, tenant.require());
      insert.setArray(3, connection.createArrayOf("uuid", ids.toArray()));
      return insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("items cannot be chosen", e);
    }
  }

  /** Some items whose turn has not come yet. */
  List<UUID> next(UUID job, int limit) {
    return prepared(NEXT, BulkItems::entries, tenant.require(), job, limit).stream()
        .map(Entry::id)
        .toList();
  }

  /** Whether the turn of an item has not come yet. */
  boolean isWaiting(UUID job, UUID item) {
    return !prepared(WAITING, BulkItems::entries, tenant.require(), job, item).isEmpty();
  }

  /** The item has had its turn. */
  void done(UUID job, UUID item, BulkOutcome outcome) {
    update(DONE, outcome.name(), tenant.require(), job, item);
  }

  /** Items of a job in the order of their ids, from one on. */
  List<Entry> list(UUID job, @Nullable BulkOutcome outcome, @Nullable UUID after, int limit) {
    var name = outcome == null ? null : outcome.name();
    return prepared(
        LIST, BulkItems::entries, tenant.require(), job, name, name, after, after, limit);
  }

  /** Nobody asks for what came of a job any more. */
  void forget(UUID job) {
    update(FORGET, tenant.require(), job);
  }

  private static List<Entry> entries(PreparedStatement select) throws SQLException {
    List<Entry> entries = new ArrayList<>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        var outcome = Optional.ofNullable(row.getString(2)).map(BulkOutcome::valueOf);
        entries.add(new Entry(row.getObject(1, UUID.class), outcome));
      }
    }
    return entries;
  }

  private void update(String sql, Object... arguments) {
    int _ = prepared(sql, PreparedStatement::executeUpdate, arguments);
  }

  private <T> T prepared(String sql, Work<T> work, @Nullable Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      return work.with(statement);
    } catch (SQLException e) {
      throw new IllegalStateException("items of a bulk job cannot be read or written", e);
    }
  }
}
