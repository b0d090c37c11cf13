package io.cloudward.security;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Tells PostgreSQL the tenant of the running transaction. The setting is local to the transaction,
 * so a pooled connection never carries it to the next borrower.
 */
@ApplicationScoped
class TenantConnection {

  private static final String SET = "select set_config('app.tenant', ?, true)";

  private final Instance<AgroalDataSource> dataSource;
  private final TransactionSynchronizationRegistry transactions;

  TenantConnection(
      Instance<AgroalDataSource> dataSource, TransactionSynchronizationRegistry transactions) {
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  /** Does nothing when no transaction is active. */
  void mark(UUID tenant) {
    if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE || dataSource.isUnsatisfied()) {
      return;
    }
    try (var connection = dataSource.get().getConnection();
        var statement = connection.prepareStatement(SET)) {
      statement.setString(1, tenant.toString());
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the tenant could not be set for the transaction", e);
    }
  }
}
