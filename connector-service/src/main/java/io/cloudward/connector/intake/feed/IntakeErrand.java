package io.cloudward.connector.intake.feed;

import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Errand;
import io.cloudward.connector.work.Lease;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps feeds for every mailbox and drive of the connected services, after the errands that change
 * services and directory.
 */
@ApplicationScoped
class IntakeErrand implements Errand {

  private final ServiceConnections connections;
  private final Containers containers;
  private final TenantScope scope;

  IntakeErrand(ServiceConnections connections, Containers containers, TenantScope scope) {
    this.connections = connections;
    this.containers = containers;
    this.scope = scope;
  }

  @Override
  public int order() {
    return 6;
  }

  @Override
  public Optional<Instant> visit(Lease lease) {
    lease.keep();
    scope.run(lease.tenant(), () -> align(lease.tenant(), lease.organization()));
    return Optional.empty();
  }

  private void align(UUID tenant, UUID organization) {
    for (var connection : connections.of(tenant, organization)) {
      if (connection.state() == ConnectionState.CONNECTED) {
        containers.align(tenant, organization, connection.service());
      }
    }
  }
}
