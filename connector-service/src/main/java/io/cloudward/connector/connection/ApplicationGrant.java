package io.cloudward.connector.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphBatch;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.connector.token.TokenRoles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Grants our application its standing permissions with the access of a verified Global
 * Administrator, where the organization has not consented to them yet. Reads first, so that a
 * second run adds nothing.
 */
@ApplicationScoped
public class ApplicationGrant {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Application id of Microsoft Graph, the same in every organization. */
  private static final String GRAPH = "00000003-0000-0000-c000-000000000000";

  private final GraphClient graph;
  private final GraphPages pages;
  private final GraphBatch batch;
  private final String clientId;
  private final Set<String> permissions;

  ApplicationGrant(GraphClient graph, GraphPages pages, GraphBatch batch, ConnectorConfig config) {
    this.graph = graph;
    this.pages = pages;
    this.batch = batch;
    this.clientId = config.application().clientId();
    this.permissions = Set.copyOf(config.application().permissions());
  }

  /**
   * Makes sure that the application's own tokens carry every permission.
   *
   * @throws MicrosoftException TEMPORARY while a new grant does not show in tokens yet
   */
  public void ensure(Access administrator, Access application) {
    if (isEffective(application)) {
      return;
    }
    var us = principal(administrator);
    var resource = find(GRAPH, administrator).getFirst();
    var held = held(us, administrator);
    var missing =
        wanted(resource).stream()
            .filter(role -> !held.contains(role))
            .map(role -> assignment(us, resource, role))
            .toList();
    batch.createAll(assignments(us), missing, administrator);
    if (!isEffective(application)) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "grantNotEffective", null);
    }
  }

  private boolean isEffective(Access application) {
    try {
      var token = application.token();
      if (TokenRoles.of(token).containsAll(permissions)) {
        return true;
      }
      application.rejected(token);
      return TokenRoles.of(application.token()).containsAll(permissions);
    } catch (RefusedException e) {
      return false;
    }
  }

  private JsonNode principal(Access administrator) {
    var found = find(clientId, administrator);
    if (!found.isEmpty()) {
      return found.getFirst();
    }
    var body = JSON.createObjectNode().put("appId", clientId);
    return graph.send(GraphCall.post("/servicePrincipals", body), administrator);
  }

  private List<JsonNode> find(String appId, Access administrator) {
    var filter = GraphCall.encoded("appId eq '" + appId + "'");
    return pages.all("/servicePrincipals?$filter=" + filter, administrator).stream()
        .filter(principal -> principal.path("appId").asText().equals(appId))
        .toList();
  }

  private List<String> wanted(JsonNode resource) {
    List<String> roles = new ArrayList<>();
    for (var role : resource.path("appRoles")) {
      if (permissions.contains(role.path("value").asText())) {
        roles.add(role.path("id").asText());
      }
    }
    return roles;
  }

  private Set<String> held(JsonNode us, Access administrator) {
    Set<String> held = new HashSet<>();
    for (var assignment : pages.all(assignments(us), administrator)) {
      held.add(assignment.path("appRoleId").asText());
    }
    return held;
  }

  private static JsonNode assignment(JsonNode us, JsonNode resource, String role) {
    return JSON.createObjectNode()
        .put("principalId", us.path("id").asText())
        .put("resourceId", resource.path("id").asText())
        .put("appRoleId", role);
  }

  private static String assignments(JsonNode principal) {
    return "/servicePrincipals/"
        + GraphCall.encoded(principal.path("id").asText())
        + "/appRoleAssignments";
  }
}
