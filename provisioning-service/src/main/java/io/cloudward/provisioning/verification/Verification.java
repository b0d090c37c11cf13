package io.cloudward.provisioning.verification;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What connector-service found with verified credentials. It holds none of them.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param licensed the services that the organization has licences for
 * @param expiresAt until when its access may be used
 */
public record Verification(
    UUID id,
    UUID organizationId,
    String organizationName,
    Set<Service> licensed,
    Instant expiresAt) {

  public Verification {
    licensed = Set.copyOf(licensed);
  }
}
