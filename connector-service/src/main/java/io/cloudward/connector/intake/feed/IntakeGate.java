package io.cloudward.connector.intake.feed;

import io.cloudward.connector.organization.Attention;
import io.cloudward.connector.organization.ConnectionState;
import io.cloudward.connector.organization.ServiceConnections;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Whether a service is read at all; in the caller's transaction. */
@ApplicationScoped
public class IntakeGate {

  private final ServiceConnections connections;

  IntakeGate(ServiceConnections connections) {
    this.connections = connections;
  }

  /**
   * Not while it is being connected or leaves, and not after access was lost: the watch looks
   * whether it comes back, and thousands of feeds need not ask for tokens in vain.
   */
  public boolean isOpen(UUID tenant, UUID organization, Service service) {
    return connections.of(tenant, organization).stream()
        .anyMatch(
            known ->
                known.service() == service
                    && known.state() == ConnectionState.CONNECTED
                    && known.attention() != Attention.ACCESS_LOST);
  }
}
