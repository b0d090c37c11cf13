package io.cloudward.sandbox.microsoft365.application;

import java.util.List;

/** What Cloudward's registration asks an organization for. */
public final class RequiredPermissions {
  /** Standing permissions of the application itself: read the directory, protect mail and files. */
  public static final List<String> APPLICATION =
      List.of(
          "Application.Read.All",
          "Domain.Read.All",
          "Files.ReadWrite.All",
          "GroupMember.Read.All",
          "LicenseAssignment.Read.All",
          "Mail.ReadWrite",
          "Mail.Send",
          "MailboxSettings.Read",
          "Organization.Read.All",
          "RoleManagement.Read.Directory",
          "Sites.Read.All",
          "User.Read.All");

  /** Permissions used with the token of an administrator who signed in. */
  public static final List<String> DELEGATED =
      List.of(
          "AppRoleAssignment.ReadWrite.All",
          "Application.ReadWrite.All",
          "DelegatedPermissionGrant.ReadWrite.All",
          "Directory.Read.All",
          "Domain.Read.All",
          "Files.ReadWrite.All",
          "GroupMember.Read.All",
          "LicenseAssignment.Read.All",
          "Mail.ReadWrite",
          "MailboxSettings.Read",
          "Organization.Read.All",
          "RoleManagement.ReadWrite.Directory",
          "Sites.Read.All",
          "User.Read",
          "User.ReadWrite.All");

  private RequiredPermissions() {}
}
