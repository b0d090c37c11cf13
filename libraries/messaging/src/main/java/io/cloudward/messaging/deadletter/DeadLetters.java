package io.cloudward.messaging.deadletter;

import io.cloudward.messaging.wire.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Reads dead-letter topics and puts records back for the service that failed on them. */
public final class DeadLetters {

  private static final String PREFIX = "dlq.";
  private static final Duration POLL = Duration.ofMillis(500);

  private final String bootstrapServers;

  public DeadLetters(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
  }

  /** Every dead letter on {@code topics}; all dead-letter topics if that is empty. */
  public List<DeadLetter> list(Collection<String> topics) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      Predicate<String> wanted =
          topics.isEmpty() ? name -> name.startsWith(PREFIX) : topics::contains;
      List<TopicPartition> partitions =
          consumer.listTopics().entrySet().stream()
              .filter(topic -> wanted.test(topic.getKey()))
              .flatMap(topic -> topic.getValue().stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return readAll(consumer, consumer.endOffsets(partitions));
    }
  }

  /**
   * Sends a dead letter to the topic that only the failed service reads. Replaying twice is
   * harmless: the service's inbox knows the event id.
   *
   * @throws IllegalStateException if the broker does not acknowledge
   */
  public void replay(DeadLetter letter) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(letter.replayTopic(), letter.key(), letter.data());
    letter
        .headers()
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      Future<?> acknowledgement = producer.send(record);
      acknowledgement.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the broker did not take the replay", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static List<DeadLetter> readAll(
      KafkaConsumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
    List<DeadLetter> letters = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<String, byte[]> record : consumer.poll(POLL)) {
        letters.add(toLetter(record));
      }
    }
    return letters;
  }

  private static DeadLetter toLetter(ConsumerRecord<String, byte[]> record) {
    Map<String, String> headers = new java.util.LinkedHashMap<>();
    for (Header header : record.headers()) {
      String value = EventHeaders.find(record.headers(), header.key());
      headers.put(header.key(), value == null ? "" : value);
    }
    String key = record.key() == null ? "" : record.key();
    byte[] data = record.value() == null ? new byte[0] : record.value();
    return new DeadLetter(record.topic(), record.partition(), record.offset(), key, headers, data);
  }
}
