package io.cloudward.bench.provisioning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * The reference of B1: a record that is produced (acks=all) and consumed as many times in a row as
 * the provisioning flow has hops, with nothing in between.
 */
final class KafkaHops implements AutoCloseable {

  private static final byte[] PAYLOAD = new byte[600];

  private final List<String> topics = new ArrayList<>();
  private final List<KafkaConsumer<byte[], byte[]>> consumers = new ArrayList<>();
  private final KafkaProducer<byte[], byte[]> producer;

  KafkaHops(String bootstrapServers, int hops) throws InterruptedException, ExecutionException {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("acks", "all");
    this.producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    try (Admin admin = Admin.create(settings)) {
      for (int hop = 0; hop < hops; hop++) {
        String topic = "bench.hop-" + System.nanoTime();
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        topics.add(topic);
      }
    }
    for (String topic : topics) {
      KafkaConsumer<byte[], byte[]> consumer =
          new KafkaConsumer<>(
              Map.<String, Object>of("bootstrap.servers", bootstrapServers),
              new ByteArrayDeserializer(),
              new ByteArrayDeserializer());
      TopicPartition partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      consumers.add(consumer);
    }
  }

  /** Latencies in microseconds of {@code count} chains, after {@code warmUp} that do not count. */
  Histogram measure(int warmUp, int count) throws InterruptedException, ExecutionException {
    Histogram latencies = new Histogram(3);
    for (int run = 0; run < warmUp + count; run++) {
      long start = System.nanoTime();
      for (int hop = 0; hop < topics.size(); hop++) {
        Future<?> acknowledgement = producer.send(new ProducerRecord<>(topics.get(hop), PAYLOAD));
        acknowledgement.get();
        while (consumers.get(hop).poll(Duration.ofSeconds(5)).isEmpty()) {
          Thread.onSpinWait();
        }
      }
      if (run >= warmUp) {
        latencies.recordValue((System.nanoTime() - start) / 1_000);
      }
    }
    return latencies;
  }

  @Override
  public void close() {
    consumers.forEach(KafkaConsumer::close);
    producer.close();
  }
}
