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
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * What a topic holds. It is read once and continued from there: tests look again and again until
 * something is there, and reading all of it each time took most of their processor time.
 */
final class TopicLog {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, TopicLog> LOGS = new ConcurrentHashMap<>();

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<HeardEvent> events = new ArrayList<>();

  private TopicLog(String topic, String bootstrapServers) {
    this.topic = topic;
    this.consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                bootstrapServers,
                "auto.offset.reset",
                "earliest",
                // Whatever is asked next on this connection waits for the fetch before it.
                "fetch.max.wait.ms",
                10),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** The log of a topic of the broker that runs now; it lives as long as the process. */
  static TopicLog of(String topic) {
    var bootstrapServers = TestInfrastructure.bootstrapServers();
    return LOGS.computeIfAbsent(
        bootstrapServers + " " + topic, key -> new TopicLog(topic, bootstrapServers));
  }

  /** Everything up to now, in the order of each partition. */
  synchronized List<HeardEvent> upToNow() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(
          consumer.partitionsFor(topic).stream()
              .map(partition -> new TopicPartition(topic, partition.partition()))
              .toList());
      consumer.seekToBeginning(consumer.assignment());
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
        events.add(toEvent(record));
      }
    }
    return List.copyOf(events);
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
