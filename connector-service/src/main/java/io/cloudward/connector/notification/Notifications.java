package io.cloudward.connector.notification;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.subscription.ClientState;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Sorts what arrives: genuine notifications become hints, all others are dropped and counted. */
@ApplicationScoped
class Notifications {

  private static final int DEEPEST = 20;
  private static final ObjectMapper JSON = mapper();

  private final HintTables hints;
  private final MeterRegistry registry;

  Notifications(HintTables hints, MeterRegistry registry) {
    this.hints = hints;
    this.registry = registry;
  }

  /** Stores the hints of one delivery; false if it is no delivery at all. */
  boolean receive(byte[] body) {
    var delivery = read(body);
    if (delivery.isEmpty() || !delivery.get().path("value").isArray()) {
      drop("malformed");
      return false;
    }
    Set<HintTables.Found> genuine = new HashSet<>();
    for (var item : delivery.get().path("value")) {
      recognise(item).ifPresent(genuine::add);
    }
    List<HintTables.Found> found = new ArrayList<>(genuine);
    hints.store(found);
    return true;
  }

  private Optional<HintTables.Found> recognise(JsonNode item) {
    var route = hints.route(item.path("subscriptionId").asText(""));
    if (route.isEmpty()) {
      drop("unknown");
      return Optional.empty();
    }
    var told = ClientState.hash(item.path("clientState").asText(""));
    if (!MessageDigest.isEqual(route.get().clientStateHash(), told)) {
      drop("forged");
      return Optional.empty();
    }
    var hint = Hint.of(item.path("lifecycleEvent").asText(""));
    return Optional.of(route.get().hinting(hint));
  }

  private void drop(String reason) {
    registry.counter("connector.notification.dropped", "reason", reason).increment();
  }

  private static Optional<JsonNode> read(byte[] body) {
    try {
      return Optional.ofNullable(JSON.readTree(body));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static ObjectMapper mapper() {
    var mapper = new ObjectMapper();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper;
  }
}
