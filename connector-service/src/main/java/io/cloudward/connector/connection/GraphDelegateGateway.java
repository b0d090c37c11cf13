package io.cloudward.connector.connection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.refusal.RefusedException;
import io.cloudward.contracts.connection.DelegateRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The delegate account through Graph, with the access of a verified administrator. */
final class GraphDelegateGateway implements DelegateGateway {

  /** By this display name we know our own account again. */
  static final String DISPLAY_NAME = "Cloudward delegate account";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ASSIGNMENTS = "/roleManagement/directory/roleAssignments";

  /** Ids of role templates: Microsoft Entra documentation, "Microsoft Entra built-in roles". */
  private static final Map<String, DelegateRole> ROLES =
      Map.of(
          "62e90394-69f5-4237-9190-012177145e10", DelegateRole.GLOBAL_ADMINISTRATOR,
          "f023fd81-a637-4b56-95fd-791ac0226033", DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR);

  private final GraphClient graph;
  private final GraphPages pages;
  private final Access administrator;
  private final Runnable signIn;

  GraphDelegateGateway(GraphClient graph, GraphPages pages, Access administrator, Runnable signIn) {
    this.graph = graph;
    this.pages = pages;
    this.administrator = administrator;
    this.signIn = signIn;
  }

  @Override
  public Optional<String> find(String name) {
    try {
      var path = "/users/" + GraphCall.encoded(name) + "?$select=id,displayName";
      var user = graph.send(GraphCall.get(path), administrator);
      if (!user.path("displayName").asText().equals(DISPLAY_NAME)) {
        throw new RefusedException("DELEGATE_NAME_TAKEN");
      }
      return Optional.of(user.path("id").asText());
    } catch (MicrosoftException e) {
      if (e.kind() == FailureKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  @Override
  public String create(String name, String password) {
    var body = account(password).put("displayName", DISPLAY_NAME).put("userPrincipalName", name);
    body.put("mailNickname", name.substring(0, name.indexOf('@')).toLowerCase(Locale.ROOT));
    return graph.send(GraphCall.post("/users", body), administrator).path("id").asText();
  }

  @Override
  public void reset(String id, String password) {
    graph.send(
        GraphCall.patch("/users/" + GraphCall.encoded(id), account(password)), administrator);
  }

  @Override
  public Set<DelegateRole> roles(String id) {
    var roles = EnumSet.noneOf(DelegateRole.class);
    for (var assignment : assignments(id)) {
      var role = ROLES.get(assignment.path("roleDefinitionId").asText());
      if (role != null) {
        roles.add(role);
      }
    }
    return roles;
  }

  @Override
  public void assign(String id, DelegateRole role) {
    var body =
        JSON.createObjectNode()
            .put("@odata.type", "#microsoft.graph.unifiedRoleAssignment")
            .put("roleDefinitionId", template(role))
            .put("principalId", id)
            .put("directoryScopeId", "/");
    graph.send(GraphCall.post(ASSIGNMENTS, body), administrator);
  }

  @Override
  public void unassign(String id, DelegateRole role) {
    for (var assignment : assignments(id)) {
      if (assignment.path("roleDefinitionId").asText().equals(template(role))) {
        ignoringMissing(
            call -> graph.send(call, administrator),
            GraphCall.delete(
                ASSIGNMENTS + "/" + GraphCall.encoded(assignment.path("id").asText())));
      }
    }
  }

  @Override
  public void delete(String id) {
    ignoringMissing(
        call -> graph.send(call, administrator),
        GraphCall.delete("/users/" + GraphCall.encoded(id)));
  }

  @Override
  public void signIn() {
    signIn.run();
  }

  private List<JsonNode> assignments(String id) {
    var filter = GraphCall.encoded("principalId eq '" + id.replace("'", "''") + "'");
    return pages.all(ASSIGNMENTS + "?$filter=" + filter, administrator);
  }

  private static ObjectNode account(String password) {
    var body = JSON.createObjectNode().put("accountEnabled", true);
    body.putObject("passwordProfile")
        .put("password", password)
        .put("forceChangePasswordNextSignIn", false);
    return body;
  }

  private static String template(DelegateRole wanted) {
    return ROLES.entrySet().stream()
        .filter(role -> role.getValue() == wanted)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static void ignoringMissing(Consumer<GraphCall> send, GraphCall call) {
    try {
      send.accept(call);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
  }
}
