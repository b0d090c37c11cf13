package io.cloudward.connector.organization;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.DelegateRole;
import io.cloudward.contracts.connection.Targets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organization as clients see it.
 *
 * @param organizationId its directory id
 * @param name its display name
 * @param domains its verified domains
 * @param mode how it is reached
 * @param delegateRole the directory role of the delegate account
 * @param services its services with their state and what they cover
 * @param synchronizedAt when its directory was read last
 */
public record OrganizationResponse(
    UUID organizationId,
    String name,
    List<String> domains,
    ConnectionMode mode,
    DelegateRole delegateRole,
    List<ConnectedService> services,
    @Nullable Instant synchronizedAt) {

  /** A service of the organization. */
  public record ConnectedService(
      Service service, ConnectionState state, @Nullable Attention attention, Targets targets) {}
}
