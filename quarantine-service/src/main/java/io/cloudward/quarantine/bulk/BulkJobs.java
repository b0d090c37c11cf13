package io.cloudward.quarantine.bulk;

import io.agroal.api.AgroalDataSource;
import io.cloudward.quarantine.search.ItemConditions;
import io.cloudward.quarantine.search.ItemFilter;
import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Bulk jobs of the current tenant, and what they have still to do. */
@ApplicationScoped
class BulkJobs implements PanacheRepositoryBase<BulkJob, UUID> {

  private static final String TAKE_MEANT =
      "insert into bulk_item (tenant_id, job_id, item_id)"
          + " select tenant_id, ?::uuid, id from quarantined_item";

  private static final String TAKE_NAMED =
      TAKE_MEANT + " where tenant_id = ? and state is not null and id = any (?)";

  private static final String KEPT = "and state in ('HELD', 'RELEASE_FAILED') limit ?";

  private static final String NEXT =
      "select item_id from bulk_item where tenant_id = ? and job_id = ? order by item_id limit ?";

  private static final String DONE =
      "delete from bulk_item where tenant_id = ? and job_id = ? and item_id = ?";

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;

  BulkJobs(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  Optional<BulkJob> find(UUID id) {
    return findByIdOptional(id).filter(job -> job.isOf(tenant.require()));
  }

  Optional<BulkJob> lock(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .filter(job -> job.isOf(tenant.require()));
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
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(NEXT)) {
      select.setObject(1, tenant.require());
      select.setObject(2, job);
      select.setInt(3, limit);
      List<UUID> items = new ArrayList<>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          items.add(row.getObject(1, UUID.class));
        }
      }
      return items;
    } catch (SQLException e) {
      throw new IllegalStateException("a bulk job cannot be read", e);
    }
  }

  /** The item has had its turn; false if it had it before. */
  boolean done(UUID job, UUID item) {
    try (var connection = dataSource.getConnection();
        var delete = connection.prepareStatement(DONE)) {
      delete.setObject(1, tenant.require());
      delete.setObject(2, job);
      delete.setObject(3, item);
      return delete.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("a bulk job cannot be written", e);
    }
  }
}
