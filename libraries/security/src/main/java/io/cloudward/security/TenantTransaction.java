package io.cloudward.security;

import io.cloudward.envelope.Envelope;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;

/**
 * Sets the tenant at the beginning of every transaction, so that row-level security holds. While an
 * event is handled, its tenant is the current one.
 */
@ApplicationScoped
class TenantTransaction {

  private final CurrentTenant tenant;
  private final TenantConnection connection;

  TenantTransaction(CurrentTenant tenant, TenantConnection connection) {
    this.tenant = tenant;
    this.connection = connection;
  }

  void heard(@Observes Envelope event) {
    tenant.become(event.tenantId());
  }

  void begins(@Observes @Initialized(TransactionScoped.class) Object transaction) {
    if (Arc.container().requestContext().isActive()) {
      tenant.find().ifPresent(connection::mark);
    }
  }
}
