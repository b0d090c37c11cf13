package io.cloudward.auth.tenant;

import java.util.List;

/**
 * The settings of a tenant.
 *
 * @param tenantName the name shown to people
 * @param notificationRecipients addresses that notifications of the system go to
 */
public record SettingsResponse(String tenantName, List<String> notificationRecipients) {

  static SettingsResponse of(Tenant tenant) {
    return new SettingsResponse(tenant.name(), List.copyOf(tenant.notificationRecipients()));
  }
}
