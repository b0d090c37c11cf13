package io.cloudward.provisioning.rebuild;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.contracts.Topics;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the topics that tasks are computed from, from their beginning, as no consumer group. */
@ApplicationScoped
class LogReader {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Map<String, Object> broker;

  LogReader(@Identifier("default-kafka-broker") Map<String, Object> broker) {
    this.broker = broker;
  }

  /** An open reading; it goes on where it was. */
  final class Reading implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<TopicPartition> partitions;

    private Reading() {
      consumer =
          new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer());
      partitions = topics().flatMap(topic -> partitions(topic).stream()).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }

    /** Reads up to where the topics end now. */
    void readToEnd(Consumer<ConsumerRecords<String, byte[]>> batch) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
        var records = consumer.poll(Duration.ofMillis(500));
        if (!records.isEmpty()) {
          batch.accept(records);
        }
      }
    }

    private List<TopicPartition> partitions(String topic) {
      return consumer.partitionsFor(topic, PATIENCE).stream()
          .map(partition -> new TopicPartition(topic, partition.partition()))
          .toList();
    }

    @Override
    public void close() {
      consumer.close();
    }
  }

  Reading fromBeginning() {
    return new Reading();
  }

  private static Stream<String> topics() {
    return Stream.concat(
        Stream.of(Topics.PROVISIONING_SERVICE.name(), Topics.CONNECTION_SERVICE.name()),
        PolicyEventTypes.all().stream().map(types -> types.topic().name()));
  }

  private Map<String, Object> settings() {
    Map<String, Object> settings = new HashMap<>(broker);
    settings.put("enable.auto.commit", false);
    settings.put("max.poll.records", 1000);
    return settings;
  }
}
