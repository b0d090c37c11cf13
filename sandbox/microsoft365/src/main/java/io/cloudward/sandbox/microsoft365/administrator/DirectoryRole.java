package io.cloudward.sandbox.microsoft365.administrator;

import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Built-in directory roles; identifiers from Entra's page "Microsoft Entra built-in roles". */
public enum DirectoryRole {
  GLOBAL_ADMINISTRATOR(
      "62e90394-69f5-4237-9190-012177145e10",
      "Global Administrator",
      "Can manage all aspects of Microsoft Entra ID and Microsoft services."),
  SERVICE_SUPPORT_ADMINISTRATOR(
      "f023fd81-a637-4b56-95fd-791ac0226033",
      "Service Support Administrator",
      "Can read service health information and manage support tickets."),
  USER_ADMINISTRATOR(
      "fe930be7-5e62-47db-91af-98c3a49a38b1",
      "User Administrator",
      "Can manage all aspects of users and groups."),
  EXCHANGE_ADMINISTRATOR(
      "29232cdf-9323-42fd-ade2-1d097af3e4de",
      "Exchange Administrator",
      "Can manage all aspects of the Exchange product."),
  SHAREPOINT_ADMINISTRATOR(
      "f28a1f50-f6e7-4571-818b-6a12f2af6b6c",
      "SharePoint Administrator",
      "Can manage all aspects of the SharePoint service."),
  PRIVILEGED_ROLE_ADMINISTRATOR(
      "e8611ab8-c189-46e8-94e1-60213ab1f814",
      "Privileged Role Administrator",
      "Can manage role assignments in Microsoft Entra ID."),
  CLOUD_APPLICATION_ADMINISTRATOR(
      "158c047a-c907-4556-b7ef-446551a6b5f7",
      "Cloud Application Administrator",
      "Can create and manage all aspects of app registrations except App Proxy.");

  private final String templateId;
  private final String displayName;
  private final String description;

  DirectoryRole(String templateId, String displayName, String description) {
    this.templateId = templateId;
    this.displayName = displayName;
    this.description = description;
  }

  /** Id of the template, the same in every organization. */
  public String templateId() {
    return templateId;
  }

  /** The role's name. */
  public String displayName() {
    return displayName;
  }

  /** What the role is for. */
  public String description() {
    return description;
  }

  /** Id of the role as an object of one organization. */
  public String idIn(Organization organization) {
    return Ids.guid(organization.id(), "directoryRole", templateId);
  }

  /** The role with that template id. */
  public static Optional<DirectoryRole> withTemplate(String id) {
    return Arrays.stream(values()).filter(role -> role.templateId.equals(id)).findFirst();
  }

  /** The roles a user or service principal holds in an organization. */
  public static List<DirectoryRole> of(Organization organization, String principalId) {
    return organization.objects(Kind.ROLE_ASSIGNMENT).all().stream()
        .filter(assignment -> assignment.path("principalId").asText().equals(principalId))
        .map(assignment -> withTemplate(assignment.path("roleDefinitionId").asText()))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }
}
