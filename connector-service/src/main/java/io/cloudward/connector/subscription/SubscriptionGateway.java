package io.cloudward.connector.subscription;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphPages;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Graph's calls about subscriptions. */
@ApplicationScoped
class SubscriptionGateway {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PATH = "/subscriptions";

  private final GraphClient graph;
  private final GraphPages pages;
  private final ConnectorConfig.Notification config;
  private final Clock clock;

  SubscriptionGateway(GraphClient graph, GraphPages pages, ConnectorConfig config, Clock clock) {
    this.graph = graph;
    this.pages = pages;
    this.config = config.notification();
    this.clock = clock;
  }

  /** What Graph knows of a subscription. */
  record Known(String id, Instant expiresAt) {}

  Known create(Subscription subscription, String clientState, Access access) {
    var body =
        JSON.createObjectNode()
            .put("changeType", changes(subscription.service()))
            .put("notificationUrl", address())
            .put("lifecycleNotificationUrl", address())
            .put("resource", subscription.resource())
            .put("expirationDateTime", expiry(subscription.service()).toString())
            .put("clientState", clientState)
            .put("latestSupportedTlsVersion", "v1_2");
    return known(graph.send(GraphCall.post(PATH, body), access));
  }

  /** The subscription that an unfinished call may have made. */
  Optional<Known> find(Subscription subscription, Access access) {
    return pages.all(PATH, access).stream()
        .filter(
            known ->
                sameResource(subscription, known.path("resource").asText())
                    && known.path("notificationUrl").asText().equals(address()))
        .map(SubscriptionGateway::known)
        .findFirst();
  }

  Known renew(Subscription subscription, String graphId, Access access) {
    var body =
        JSON.createObjectNode()
            .put("expirationDateTime", expiry(subscription.service()).toString());
    return known(graph.send(GraphCall.patch(path(graphId), body), access));
  }

  void reauthorize(String graphId, Access access) {
    graph.send(
        new GraphCall("POST", path(graphId) + "/reauthorize", JSON.createObjectNode(), true),
        access);
  }

  void delete(String graphId, Access access) {
    try {
      graph.send(GraphCall.delete(path(graphId)), access);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.NOT_FOUND) {
        throw e;
      }
    }
  }

  private Instant expiry(Service service) {
    return clock.instant().plus(life(service)).truncatedTo(ChronoUnit.SECONDS);
  }

  private Duration life(Service service) {
    return service == Service.EXCHANGE_ONLINE ? config.mailLife() : config.driveLife();
  }

  private static String changes(Service service) {
    return service == Service.EXCHANGE_ONLINE ? "created,updated" : "updated";
  }

  private String address() {
    URI url = config.url();
    var bare = url.getPath() == null || url.getPath().isEmpty() || url.getPath().equals("/");
    return bare
        ? url.toString().replaceAll("/$", "") + "/api/connections/notifications"
        : url.toString();
  }

  private static boolean sameResource(Subscription subscription, String resource) {
    return subscription
        .resource()
        .replaceFirst("^/", "")
        .equalsIgnoreCase(resource.replaceFirst("^/", ""));
  }

  private static String path(String graphId) {
    return PATH + "/" + GraphCall.encoded(graphId);
  }

  private static Known known(JsonNode json) {
    return new Known(
        json.path("id").asText(),
        OffsetDateTime.parse(json.path("expirationDateTime").asText()).toInstant());
  }
}
