package io.cloudward.testing.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads what a service said. Each event heard is valid against its schema or the test fails. */
public final class EventProbe {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final EventSchemas schemas = new EventSchemas();
  private final String topic;

  private EventProbe(String topic) {
    this.topic = topic;
  }

  /** Looks at {@code topic} from its beginning, each time anew. */
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
    List<HeardEvent> events = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", TestInfrastructure.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          HeardEvent event = toEvent(record);
          if (wanted.test(event)) {
            schemas.check(event);
            events.add(event);
          }
        }
      }
    }
    return events;
  }

  private static HeardEvent toEvent(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    return new HeardEvent(
        record.topic(), String.valueOf(record.key()), headers, parse(record.value()));
  }

  private static JsonNode parse(byte[] data) {
    try {
      return JSON.readTree(data);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      return JSON.getNodeFactory().binaryNode(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
