package io.cloudward.provisioning;

import io.cloudward.contracts.Service;
import java.util.UUID;

/**
 * One service of one organization of one tenant.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 */
public record ServiceKey(UUID tenantId, UUID organizationId, Service service) {

  /** The aggregate that events of this service are about. */
  public String subject() {
    return organizationId + "/" + service;
  }
}
