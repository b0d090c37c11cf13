package io.cloudward.sandbox.microsoft365.administrator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.util.List;

/** Who holds which directory role. */
public final class RoleAssignments {
  private RoleAssignments() {}

  /** Gives a role to a user or service principal. */
  public static ObjectNode assign(
      Organization organization, String principalId, DirectoryRole role) {
    var assignment =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", Ids.opaque(organization.id(), principalId, role.templateId()) + "-1")
            .put("principalId", principalId)
            .put("roleDefinitionId", role.templateId())
            .put("directoryScopeId", "/");
    organization.objects(Kind.ROLE_ASSIGNMENT).put(assignment);
    return assignment;
  }

  /** Ids of those who hold a role. */
  public static List<String> holders(Organization organization, DirectoryRole role) {
    return organization.objects(Kind.ROLE_ASSIGNMENT).all().stream()
        .filter(a -> a.path("roleDefinitionId").asText().equals(role.templateId()))
        .map(assignment -> assignment.path("principalId").asText())
        .toList();
  }
}
