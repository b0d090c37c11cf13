package io.cloudward.testing.events;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** Reads what a service said. Each event heard is valid against its schema or the test fails. */
public final class EventProbe {

  private final EventSchemas schemas = new EventSchemas();
  private final String topic;

  private EventProbe(String topic) {
    this.topic = topic;
  }

  /** Looks at {@code topic} from its beginning. */
  public static EventProbe on(String topic) {
    return new EventProbe(topic);
  }

  /** Every event of a tenant, in the order of each partition. */
  public List<HeardEvent> ofTenant(UUID tenant) {
    return read(event -> event.tenant().equals(tenant.toString()));
  }

  /** Waits until {@code tenant} has at least {@code count} events of {@code type}. */
  public List<HeardEvent> await(UUID tenant, String type, int count) {
    return Awaitility.await("%d × %s".formatted(count, type))
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> ofTenant(tenant).stream().filter(event -> event.type().equals(type)).toList(),
            events -> events.size() >= count);
  }

  /** Everything that matches; records without a schema (dead letters, garbage) are not checked. */
  public List<HeardEvent> read(Predicate<HeardEvent> wanted) {
    var events = TopicLog.of(topic).upToNow().stream().filter(wanted).toList();
    events.forEach(schemas::check);
    return events;
  }
}
