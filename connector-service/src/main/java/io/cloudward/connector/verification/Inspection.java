package io.cloudward.connector.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads who an organization and an account are. */
@ApplicationScoped
class Inspection {

  private final GraphClient graph;
  private final GraphPages pages;

  Inspection(GraphClient graph, GraphPages pages) {
    this.graph = graph;
    this.pages = pages;
  }

  /** The organization that the access opens. */
  Verification.Organization organization(Access access) {
    var organization = graph.send(GraphCall.get("/organization"), access).path("value").path(0);
    if (!organization.hasNonNull("id")) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "noOrganization", null);
    }
    var id = UUID.fromString(organization.path("id").asText());
    List<String> domains = new ArrayList<>();
    var initial = "";
    for (var domain : organization.path("verifiedDomains")) {
      domains.add(domain.path("name").asText());
      if (domain.path("isInitial").asBoolean()) {
        initial = domain.path("name").asText();
      }
    }
    if (domains.isEmpty()) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "noDomains", null);
    }
    var licensed = ServicePlans.licensed(pages.all("/subscribedSkus", access));
    return new Verification.Organization(
        id,
        organization.path("displayName").asText(),
        initial.isEmpty() ? domains.getFirst() : initial,
        domains,
        licensed);
  }

  /** The account that the access belongs to. */
  Verification.Account account(Access access) {
    var me = graph.send(GraphCall.get("/me?$select=id,userPrincipalName"), access);
    var id = me.path("id").asText();
    return new Verification.Account(id, me.path("userPrincipalName").asText(), roles(id, access));
  }

  private List<String> roles(String account, Access access) {
    var filter = GraphCall.encoded("principalId eq '" + account.replace("'", "''") + "'");
    try {
      return pages
          .all("/roleManagement/directory/roleAssignments?$filter=" + filter, access)
          .stream()
          .map(Inspection::roleName)
          .distinct()
          .sorted()
          .toList();
    } catch (MicrosoftException e) {
      if (e.kind() == FailureKind.FORBIDDEN) {
        return List.of();
      }
      throw e;
    }
  }

  private static String roleName(JsonNode assignment) {
    return DirectoryRoles.nameOf(assignment.path("roleDefinitionId").asText());
  }
}
