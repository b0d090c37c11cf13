package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphAnswer;
import io.cloudward.sandbox.microsoft365.graph.GraphCall;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import io.cloudward.sandbox.microsoft365.odata.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Subscriptions of an application: create with a handshake, renew, end. */
@ApplicationScoped
class SubscriptionRoutes implements GraphRoutes {
  /** Quota per mailbox or drive over all applications; Graph's page on supported resources. */
  private static final int MOST_PER_RESOURCE = 1_000;

  private final Directory directory;
  private final SubscriptionRequest requests;
  private final Handshake handshake;
  private final Listing listing;
  private final SandboxClock clock;

  SubscriptionRoutes(
      Directory directory,
      SubscriptionRequest requests,
      Handshake handshake,
      Listing listing,
      SandboxClock clock) {
    this.directory = directory;
    this.requests = requests;
    this.handshake = handshake;
    this.listing = listing;
    this.clock = clock;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        new Route("GET /subscriptions", this::list),
        new Route("POST /subscriptions", this::create),
        new Route("GET /subscriptions/{id}", this::get),
        new Route("PATCH /subscriptions/{id}", this::renew),
        new Route("DELETE /subscriptions/{id}", this::end),
        new Route("POST /subscriptions/{id}/reauthorize", this::reauthorize));
  }

  private GraphAnswer list(GraphCall call) {
    var own = own(call.caller());
    return listing.answer(call, "subscription", own);
  }

  private GraphAnswer get(GraphCall call) {
    return listing.single(call, "subscription", require(call));
  }

  private GraphAnswer create(GraphCall call) {
    var subscription = requests.create(call);
    refuseUnknown(call, subscription);
    handshake.perform(subscription.path("notificationUrl").asText());
    if (subscription.hasNonNull("lifecycleNotificationUrl")) {
      handshake.perform(subscription.path("lifecycleNotificationUrl").asText());
    }
    directory.change(
        call.organization(),
        () -> call.organization().objects(Kind.SUBSCRIPTION).put(subscription));
    var shown = listing.single(call, "subscription", subscription);
    return new GraphAnswer(201, shown.headers(), shown.body());
  }

  private void refuseUnknown(GraphCall call, ObjectNode subscription) {
    var resource = subscription.path("resource").asText();
    if (Targets.of(call.caller(), resource).isEmpty()) {
      throw new GraphError(404, "ResourceNotFound", "The resource could not be found.");
    }
    var known = call.organization().objects(Kind.SUBSCRIPTION).all();
    var same = known.stream().filter(s -> s.path("resource").asText().equals(resource)).count();
    if (same >= MOST_PER_RESOURCE) {
      throw new GraphError(
          403, "ExtensionError", "The limit of subscriptions for this resource is reached.");
    }
  }

  private GraphAnswer renew(GraphCall call) {
    var subscription = require(call);
    var body = call.requireBody();
    requests.validate(body);
    var kind = SubscribedResource.of(subscription.path("resource").asText());
    var changed = subscription.deepCopy();
    if (body.has("expirationDateTime")) {
      changed.put("expirationDateTime", requests.expiration(body, kind).toString());
    }
    if (body.hasNonNull("notificationUrl")) {
      handshake.perform(body.path("notificationUrl").asText());
      changed.put("notificationUrl", body.path("notificationUrl").asText());
    }
    directory.change(
        call.organization(), () -> call.organization().objects(Kind.SUBSCRIPTION).put(changed));
    return listing.single(call, "subscription", changed);
  }

  private GraphAnswer end(GraphCall call) {
    var id = require(call).path("id").asText();
    directory.change(
        call.organization(),
        () -> {
          call.organization().objects(Kind.SUBSCRIPTION).remove(id);
        });
    return GraphAnswer.noContent();
  }

  private GraphAnswer reauthorize(GraphCall call) {
    require(call);
    return GraphAnswer.noContent();
  }

  private ObjectNode require(GraphCall call) {
    var id = call.parameter(0);
    return own(call.caller()).stream()
        .filter(subscription -> subscription.path("id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new GraphError(404, "ResourceNotFound", "The object was not found."));
  }

  private List<ObjectNode> own(Caller caller) {
    return caller.organization().objects(Kind.SUBSCRIPTION).all().stream()
        .filter(s -> s.path("applicationId").asText().equals(caller.clientId()))
        .filter(s -> Instant.parse(s.path("expirationDateTime").asText()).isAfter(clock.now()))
        .toList();
  }
}
