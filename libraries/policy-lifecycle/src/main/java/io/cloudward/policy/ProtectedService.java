package io.cloudward.policy;

import io.cloudward.contracts.Service;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A service of an organization of a tenant: what a policy protects.
 *
 * @param tenantId whose it is
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service
 */
public record ProtectedService(UUID tenantId, UUID organizationId, Service service) {

  /** The aggregate of its events. */
  public String subject() {
    return organizationId + "/" + service;
  }

  /**
   * The name of a default policy, such as <i>Default Exchange Policy ATP</i>.
   *
   * @param kind what the policies of a context are called
   */
  public String defaultPolicyName(String kind) {
    return "Default " + shortName() + " Policy " + kind;
  }

  private String shortName() {
    return switch (service) {
      case EXCHANGE_ONLINE -> "Exchange";
      case SHAREPOINT_ONLINE -> "SharePoint";
      case ONEDRIVE -> "OneDrive";
    };
  }

  /**
   * The id of a default policy, the same whenever it is made: a policy that was discarded with a
   * failed attempt comes back as itself, and two makers cannot make two.
   *
   * @param key what tells the default policies of one service apart
   */
  public UUID defaultPolicyId(String key) {
    var name = "policy/" + tenantId + "/" + subject() + "/" + key;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
