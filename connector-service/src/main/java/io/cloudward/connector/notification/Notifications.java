package io.cloudward.connector.notification;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.subscription.ClientState;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts what arrives: genuine notifications become hints, all others are dropped and counted. */
@ApplicationScoped
class Notifications {

  private static final int DEEPEST = 20;

  /** Ids of Graph are printable and a few hundred characters long; nothing else is looked up. */
  private static final Pattern OBJECT_ID = Pattern.compile("[\\x21-\\x7e]{1,1024}");

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
    Map<HintTables.Found, Set<String>> genuine = new LinkedHashMap<>();
    for (var item : delivery.get().path("value")) {
      recognise(item).ifPresent(found -> add(genuine, found, object(item)));
    }
    hints.store(genuine);
    return true;
  }

  /** One notification that names nothing may mean anything: the others of its kind say less. */
  private static void add(
      Map<HintTables.Found, Set<String>> genuine, HintTables.Found found, Optional<String> object) {
    var known = genuine.get(found);
    if (object.isEmpty()) {
      genuine.put(found, Set.of());
    } else if (known == null) {
      genuine.put(found, new LinkedHashSet<>(Set.of(object.get())));
    } else if (!known.isEmpty()) {
      known.add(object.get());
    }
  }

  private static Optional<String> object(JsonNode item) {
    var id = item.path("resourceData").path("id").asText("");
    return Optional.of(id).filter(text -> OBJECT_ID.matcher(text).matches());
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
