package io.cloudward.sandbox.microsoft365.application;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.contract.Contract;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Microsoft Graph as an application of each organization: the resource whose permissions others are
 * granted. The ids of permissions are the sandbox's own; clients resolve them through {@code
 * appRoles}, as with the real one.
 */
@ApplicationScoped
public class GraphApplication {
  /** Graph's application id, the same everywhere. */
  public static final String APP_ID = "00000003-0000-0000-c000-000000000000";

  /** The audience of Graph's tokens. */
  public static final String AUDIENCE = "https://graph.microsoft.com";

  private final SortedSet<String> delegated;
  private final Map<String, String> roleById = new TreeMap<>();

  GraphApplication(Contract contract) {
    var application = contract.applicationPermissions();
    application.addAll(RequiredPermissions.APPLICATION);
    application.forEach(role -> roleById.put(roleId(role), role));
    delegated = contract.delegatedPermissions();
    delegated.addAll(RequiredPermissions.DELEGATED);
  }

  /** Id of Graph's service principal in an organization. */
  public static String principalId(Organization organization) {
    return Ids.guid(organization.id(), "servicePrincipal", APP_ID);
  }

  /** Id of an application permission. */
  public static String roleId(String permission) {
    return Ids.guid("appRole", permission);
  }

  /** The application permission with that id. */
  public Optional<String> role(String id) {
    return Optional.ofNullable(roleById.get(id));
  }

  /** Graph's service principal as Graph shows it. */
  public ObjectNode principal(Organization organization) {
    var principal = JsonNodeFactory.instance.objectNode();
    principal
        .put("id", principalId(organization))
        .put("accountEnabled", true)
        .put("appDisplayName", "Microsoft Graph")
        .put("appId", APP_ID)
        .put("displayName", "Microsoft Graph")
        .put("servicePrincipalType", "Application");
    roleById.forEach((id, permission) -> addRole(principal.withArray("appRoles"), id, permission));
    delegated.forEach(scope -> addScope(principal.withArray("oauth2PermissionScopes"), scope));
    return principal;
  }

  private static void addRole(ArrayNode roles, String id, String permission) {
    roles
        .addObject()
        .put("id", id)
        .put("value", permission)
        .put("displayName", permission)
        .put("description", permission)
        .put("isEnabled", true)
        .put("origin", "Application")
        .putArray("allowedMemberTypes")
        .add("Application");
  }

  private static void addScope(ArrayNode scopes, String scope) {
    scopes
        .addObject()
        .put("id", Ids.guid("scope", scope))
        .put("value", scope)
        .put("adminConsentDisplayName", scope)
        .put("adminConsentDescription", scope)
        .put("isEnabled", true)
        .put("type", "Admin");
  }
}
