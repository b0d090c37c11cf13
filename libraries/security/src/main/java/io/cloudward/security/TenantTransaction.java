package io.cloudward.security;

import io.cloudward.envelope.Envelope;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sets the tenant at the beginning of every transaction, so that row-level security holds. While an
 * event is handled, its tenant is the current one.
 */
@ApplicationScoped
class TenantTransaction {

  private static final Logger LOG = Logger.getLogger(TenantTransaction.class);

  private final CurrentTenant tenant;
  private final TenantConnection connection;
  private final TransactionSynchronizationRegistry transactions;

  TenantTransaction(
      CurrentTenant tenant,
      TenantConnection connection,
      TransactionSynchronizationRegistry transactions) {
    this.tenant = tenant;
    this.connection = connection;
    this.transactions = transactions;
  }

  void heard(@Observes Envelope event) {
    tenant.become(event.tenantId());
  }

  void begins(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    if (Arc.container().requestContext().isActive()) {
      tenant.find().ifPresent(this::mark);
    }
  }

  /**
   * An exception here would leave a begun transaction on the thread until it times out. One that
   * cannot commit fails at its first statement, and its owner ends it.
   */
  private void mark(UUID id) {
    try {
      connection.mark(id);
    } catch (IllegalStateException e) {
      LOG.debugf(e, "transaction without its tenant will be rolled back");
      transactions.setRollbackOnly();
    }
  }
}
