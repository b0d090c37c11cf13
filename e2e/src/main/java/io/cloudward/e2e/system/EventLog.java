package io.cloudward.e2e.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Every record on the broker, read from the beginning. */
public final class EventLog {

  private final String bootstrapServers;

  private EventLog(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** The log of a running system. */
  public static EventLog of(RunningSystem system) {
    return new EventLog(system.kafka());
  }

  /** All records of all topics but the broker's own. */
  public List<Entry> everything() {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> !topic.getKey().startsWith("__"))
              .flatMap(topic -> topic.getValue().stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Entry> entries = new ArrayList<>();
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(300)).forEach(record -> entries.add(toEntry(record)));
      }
      return entries;
    }
  }

  private static Entry toEntry(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    record
        .headers()
        .forEach(h -> headers.put(h.key(), new String(h.value(), StandardCharsets.UTF_8)));
    String data = record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8);
    return new Entry(record.topic(), headers, data, Instant.ofEpochMilli(record.timestamp()));
  }

  /** A record as text. */
  public record Entry(String topic, Map<String, String> headers, String data, Instant at) {

    /** The CloudEvents type. */
    public String type() {
      return headers.getOrDefault("ce_type", "");
    }

    /** The CloudEvents id. */
    public String id() {
      return headers.getOrDefault("ce_id", "");
    }
  }
}
