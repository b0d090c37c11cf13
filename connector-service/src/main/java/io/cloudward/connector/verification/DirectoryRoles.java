package io.cloudward.connector.verification;

import java.util.Map;

/**
 * Directory roles by the id of their template (Microsoft Entra documentation, "Microsoft Entra
 * built-in roles").
 */
final class DirectoryRoles {

  static final String GLOBAL_ADMINISTRATOR = "GLOBAL_ADMINISTRATOR";

  private static final Map<String, String> NAMES =
      Map.of(
          "62e90394-69f5-4237-9190-012177145e10", GLOBAL_ADMINISTRATOR,
          "f023fd81-a637-4b56-95fd-791ac0226033", "SERVICE_SUPPORT_ADMINISTRATOR",
          "e8611ab8-c189-46e8-94e1-60213ab1f814", "PRIVILEGED_ROLE_ADMINISTRATOR",
          "29232cdf-9323-42fd-ade2-1d097af3e4de", "EXCHANGE_ADMINISTRATOR",
          "f28a1f50-f6e7-4571-818b-6a12f2af6b6c", "SHAREPOINT_ADMINISTRATOR",
          "fe930be7-5e62-47db-91af-98c3a49a38b1", "USER_ADMINISTRATOR",
          "194ae4cb-b126-40b2-bd5b-6091b380977d", "SECURITY_ADMINISTRATOR",
          "f2ef992c-3afb-46b9-b7cf-a126ee74c451", "GLOBAL_READER");

  private DirectoryRoles() {}

  /** Our name of the role; its id where we have none. */
  static String nameOf(String template) {
    return NAMES.getOrDefault(template, template);
  }
}
