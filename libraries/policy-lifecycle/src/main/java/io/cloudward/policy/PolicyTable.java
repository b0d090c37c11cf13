package io.cloudward.policy;

import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of the table {@code <context>_policy} without loading policies. */
@ApplicationScoped
class PolicyTable {

  /** Reads one row. */
  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Which policies; null means all. */
  record Filter(UUID tenantId, @Nullable UUID organizationId, @Nullable Service service) {}

  private final AgroalDataSource dataSource;
  private final String table;

  PolicyTable(AgroalDataSource dataSource, PolicyConfig config) {
    this.dataSource = dataSource;
    this.table = PolicyEvents.typesOf(config.context()).context() + "_policy";
  }

  /** What a policy of a tenant protects. */
  Optional<ProtectedService> protectedBy(UUID tenantId, UUID policyId) {
    return run(
            "select organization_id, service from " + table + " where tenant_id = ? and id = ?",
            List.of(tenantId, policyId),
            row ->
                new ProtectedService(
                    tenantId, row.getObject(1, UUID.class), Service.valueOf(row.getString(2))))
        .stream()
        .findFirst();
  }

  /** Forgets a policy of a tenant. */
  void delete(UUID tenantId, UUID policyId) {
    try (var connection = dataSource.getConnection();
        var delete =
            connection.prepareStatement(
                "delete from " + table + " where tenant_id = ? and id = ?")) {
      delete.setObject(1, tenantId);
      delete.setObject(2, policyId);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("a policy cannot be deleted", e);
    }
  }

  List<PolicyPlace> list(Filter filter, @Nullable PolicyPlace after, int limit) {
    var sql = new StringBuilder("select organization_id, service, priority, id from ");
    sql.append(table).append(" where tenant_id = ?");
    List<Object> parameters = new ArrayList<>();
    parameters.add(filter.tenantId());
    if (filter.organizationId() != null) {
      sql.append(" and organization_id = ?");
      parameters.add(filter.organizationId());
    }
    if (filter.service() != null) {
      sql.append(" and service = ?");
      parameters.add(filter.service().name());
    }
    if (after != null) {
      sql.append(" and (organization_id, service, priority, id) > (?, ?, ?, ?)");
      parameters.addAll(
          List.of(after.organizationId(), after.service(), after.priority(), after.id()));
    }
    sql.append(" order by organization_id, service, priority, id limit ?");
    parameters.add(limit);
    return run(sql.toString(), parameters, PolicyTable::place);
  }

  private static PolicyPlace place(ResultSet row) throws SQLException {
    return new PolicyPlace(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getInt(3),
        row.getObject(4, UUID.class));
  }

  private <T> List<T> run(String sql, List<?> parameters, Row<T> reader) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setObject(i + 1, parameters.get(i));
      }
      List<T> found = new ArrayList<>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          found.add(reader.read(row));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("policies cannot be read", e);
    }
  }
}
