package io.cloudward.sandbox.microsoft365.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.directory.TrackedCollection;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** What an organization allowed an application. Callers change an organization under its lock. */
@ApplicationScoped
public class Grants {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final GraphApplication graph;
  private final SandboxClock clock;

  Grants(GraphApplication graph, SandboxClock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  /** The application's service principal, if it is installed in the organization. */
  public Optional<ObjectNode> principal(Organization organization, String clientId) {
    return organization.objects(Kind.SERVICE_PRINCIPAL).find(principalId(organization, clientId));
  }

  /** Permissions the application itself holds. */
  public Collection<String> roles(Organization organization, String clientId) {
    var principal = principalId(organization, clientId);
    var roles = new TreeSet<String>();
    for (var assignment : organization.objects(Kind.APP_ROLE_ASSIGNMENT).all()) {
      if (assignment.path("principalId").asText().equals(principal)) {
        graph.role(assignment.path("appRoleId").asText()).ifPresent(roles::add);
      }
    }
    return roles;
  }

  /** Permissions the application may use on behalf of that user. */
  public Collection<String> scopes(Organization organization, String clientId, String userId) {
    var principal = principalId(organization, clientId);
    var scopes = new TreeSet<String>();
    for (var grant : organization.objects(Kind.PERMISSION_GRANT).all()) {
      var forUser =
          grant.path("consentType").asText().equals("AllPrincipals")
              || grant.path("principalId").asText().equals(userId);
      if (forUser && grant.path("clientId").asText().equals(principal)) {
        scopes.addAll(Arrays.asList(grant.path("scope").asText().trim().split(" +")));
      }
    }
    return scopes;
  }

  /** Installs the application; a second time changes nothing. */
  public ObjectNode install(Organization organization, Application application) {
    var known = principal(organization, application.clientId());
    if (known.isPresent()) {
      return known.get();
    }
    var principal = JSON.objectNode();
    principal
        .put("id", principalId(organization, application.clientId()))
        .put("accountEnabled", true)
        .put("appDisplayName", application.displayName())
        .put("appId", application.clientId())
        .put("displayName", application.displayName())
        .put("servicePrincipalType", "Application");
    principal.putArray("appRoles");
    principal.putArray("oauth2PermissionScopes");
    organization.objects(Kind.SERVICE_PRINCIPAL).put(principal);
    return principal;
  }

  /** Grants the application a permission of its own. */
  public ObjectNode grantRole(Organization organization, ObjectNode principal, String roleId) {
    var principalId = principal.path("id").asText();
    var assignment = JSON.objectNode();
    assignment
        .put("id", Ids.opaque(organization.id(), principalId, roleId))
        .put("appRoleId", roleId)
        .put("createdDateTime", clock.now().toString())
        .put("principalDisplayName", principal.path("displayName").asText())
        .put("principalId", principalId)
        .put("principalType", "ServicePrincipal")
        .put("resourceDisplayName", "Microsoft Graph")
        .put("resourceId", GraphApplication.principalId(organization));
    organization.objects(Kind.APP_ROLE_ASSIGNMENT).put(assignment);
    return assignment;
  }

  /** Grants the application permissions to be used on behalf of every user. */
  public ObjectNode grantScopes(
      Organization organization, ObjectNode principal, Collection<String> scopes) {
    var principalId = principal.path("id").asText();
    var grant = JSON.objectNode();
    grant
        .put("id", Ids.opaque(organization.id(), principalId, "AllPrincipals"))
        .put("clientId", principalId)
        .put("consentType", "AllPrincipals")
        .putNull("principalId")
        .put("resourceId", GraphApplication.principalId(organization))
        .put("scope", String.join(" ", scopes));
    organization.objects(Kind.PERMISSION_GRANT).put(grant);
    return grant;
  }

  /** Grants everything the level says, of what the application asks for. */
  public void consent(Organization organization, Application application, ConsentLevel level) {
    revoke(organization, application.clientId());
    if (level == ConsentLevel.NONE) {
      return;
    }
    var principal = install(organization, application);
    grantScopes(organization, principal, application.delegatedPermissions());
    if (level == ConsentLevel.ALL) {
      for (var permission : application.applicationPermissions()) {
        grantRole(organization, principal, GraphApplication.roleId(permission));
      }
    }
  }

  /** Takes back everything and uninstalls the application. */
  public void revoke(Organization organization, String clientId) {
    var id = principalId(organization, clientId);
    removeIf(organization.objects(Kind.APP_ROLE_ASSIGNMENT), "principalId", id);
    removeIf(organization.objects(Kind.PERMISSION_GRANT), "clientId", id);
    organization.objects(Kind.SERVICE_PRINCIPAL).remove(id);
  }

  private static void removeIf(TrackedCollection objects, String property, String value) {
    for (var object : objects.all()) {
      if (object.path(property).asText().equals(value)) {
        objects.remove(object.path("id").asText());
      }
    }
  }

  private static String principalId(Organization organization, String clientId) {
    return Ids.guid(organization.id(), "servicePrincipal", clientId);
  }
}
