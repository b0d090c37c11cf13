package io.cloudward.sandbox.microsoft365.users;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import io.cloudward.sandbox.microsoft365.odata.DeltaFeed;
import io.cloudward.sandbox.microsoft365.odata.DeltaStyle;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Users: read, create, change, delete. */
@ApplicationScoped
class UserRoutes implements GraphRoutes {
  private final Directory directory;
  private final UserAccounts accounts;
  private final Listing listing;
  private final DeltaFeed delta;
  private final SandboxClock clock;

  UserRoutes(
      Directory directory,
      UserAccounts accounts,
      Listing listing,
      DeltaFeed delta,
      SandboxClock clock) {
    this.directory = directory;
    this.accounts = accounts;
    this.listing = listing;
    this.delta = delta;
    this.clock = clock;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /users", this::list),
        new Route("POST /users", this::create),
        new Route("GET /users/delta", this::changes),
        new Route("GET /users/{id}", call -> show(call, call.parameter(0))),
        new Route("PATCH /users/{id}", this::change),
        new Route("DELETE /users/{id}", this::delete),
        new Route("GET /me", this::me),
        new Route("GET /users/{id}/licenseDetails", this::licences),
        new Route("POST /users/{id}/revokeSignInSessions", this::revokeSessions));
  }

  static ObjectNode require(Organization organization, String idOrName) {
    return organization.user(idOrName).orElseThrow(() -> GraphError.notFound(idOrName));
  }

  private GraphAnswer list(GraphCall call) {
    var users = call.organization().objects(Kind.USER).all();
    return listing.answer(call, "user", users.stream().map(UserRoutes::withPlans).toList());
  }

  private GraphAnswer changes(GraphCall call) {
    var users = call.organization().objects(Kind.USER);
    return delta.answer(call, DeltaStyle.DIRECTORY, "user", users, UserRoutes::withPlans);
  }

  private GraphAnswer me(GraphCall call) {
    var id = call.caller().userId();
    if (id == null) {
      throw new GraphError(
          400, "BadRequest", "/me request is only valid with delegated authentication flow.");
    }
    return show(call, id);
  }

  private GraphAnswer show(GraphCall call, String id) {
    return listing.single(call, "user", withPlans(require(call.organization(), id)));
  }

  private GraphAnswer create(GraphCall call) {
    call.caller().require(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.USER_ADMINISTRATOR);
    var body = call.requireBody();
    var user =
        directory.change(call.organization(), () -> accounts.create(call.organization(), body));
    var answer = listing.single(call, "user", user);
    return new GraphAnswer(201, answer.headers(), answer.body())
        .with("Location", call.url() + "/" + user.path("id").asText());
  }

  private GraphAnswer change(GraphCall call) {
    var user = require(call.organization(), call.parameter(0));
    if (!call.caller().is(user.path("id").asText())) {
      call.caller().require(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.USER_ADMINISTRATOR);
    }
    var body = call.requireBody();
    directory.change(call.organization(), () -> accounts.change(call.organization(), user, body));
    return GraphAnswer.noContent();
  }

  private GraphAnswer delete(GraphCall call) {
    call.caller().require(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.USER_ADMINISTRATOR);
    var user = require(call.organization(), call.parameter(0));
    directory.change(call.organization(), () -> accounts.delete(call.organization(), user));
    return GraphAnswer.noContent();
  }

  private GraphAnswer licences(GraphCall call) {
    var user = require(call.organization(), call.parameter(0));
    var details =
        Licences.of(user).stream()
            .map(
                product -> {
                  var detail = JsonNodeFactory.instance.objectNode();
                  detail
                      .put("id", product.skuId())
                      .put("skuId", product.skuId())
                      .put("skuPartNumber", product.name())
                      .set("servicePlans", Licences.plans(product));
                  return detail;
                })
            .toList();
    return listing.answer(call, "licenseDetails", details);
  }

  private GraphAnswer revokeSessions(GraphCall call) {
    var id = require(call.organization(), call.parameter(0)).path("id").asText();
    if (!call.caller().is(id)) {
      call.caller().require(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.USER_ADMINISTRATOR);
    }
    directory.change(
        call.organization(),
        () ->
            call.organization()
                .account(id)
                .ifPresent(a -> call.organization().put(a.withSessionsFrom(clock.now()))));
    return GraphAnswer.ok(JsonNodeFactory.instance.objectNode().put("value", true));
  }

  private static ObjectNode withPlans(ObjectNode user) {
    var shown = user.deepCopy();
    var since = user.path("createdDateTime").asText();
    shown.set("assignedPlans", Licences.assignedPlans(Licences.of(user), since));
    return shown;
  }
}
