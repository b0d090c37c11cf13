package io.cloudward.provisioning.fact;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import java.util.UUID;

/**
 * The event that a fact comes from.
 *
 * @param tenantId whose event
 * @param eventId its id
 */
public record EventReference(UUID tenantId, UUID eventId) {

  ServiceKey key(UUID organizationId, Service service) {
    return new ServiceKey(tenantId, organizationId, service);
  }
}
