package io.cloudward.provisioning.catalogue;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.ServiceKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service of an organization.
 *
 * @param organizationId null as long as the tenant has no organization
 * @param since when the state began; null if it never changed
 * @param reason stable code of a failure or a loss
 * @param remedy what a person can do about it
 * @param taskId the last task of the service
 */
public record ServiceView(
    Service service,
    @Nullable UUID organizationId,
    @Nullable String organizationName,
    ServiceState state,
    @Nullable Instant since,
    @Nullable String reason,
    @Nullable String remedy,
    @Nullable UUID taskId) {

  /** A service that nobody asked to protect. */
  static ServiceView untouched(ServiceKey key, @Nullable String organizationName) {
    return new ServiceView(
        key.service(),
        key.organizationId(),
        organizationName,
        ServiceState.NOT_PROVISIONED,
        null,
        null,
        null,
        null);
  }

  /** A service of a tenant that has no organization yet. */
  static ServiceView unknown(Service service) {
    return new ServiceView(
        service, null, null, ServiceState.NOT_PROVISIONED, null, null, null, null);
  }
}
