package io.cloudward.bench.provisioning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Sees, as a consumer would, when the policies of an organization's services became enabled. */
final class EnabledWatch implements AutoCloseable {

  private static final List<String> TOPICS =
      List.of("threat.policy", "dlp.policy", "quarantine.policy");

  private final Map<String, Arrivals> byOrganization = new ConcurrentHashMap<>();
  private final AtomicLong total = new AtomicLong();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  EnabledWatch(String bootstrapServers) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    this.thread = new Thread(() -> run(bootstrapServers, ready), "enabled-watch");
    thread.start();
    ready.await();
  }

  /** Waits until {@code count} enabling facts of an organization arrived; when the last one did. */
  long awaitNanos(String organization, int count) throws InterruptedException {
    Arrivals arrivals = arrivals(organization);
    if (!arrivals.await(count)) {
      throw new IllegalStateException("policies of " + organization + " were not enabled in time");
    }
    return arrivals.last();
  }

  /** Enabling facts seen so far. */
  long total() {
    return total.get();
  }

  private Arrivals arrivals(String organization) {
    return byOrganization.computeIfAbsent(organization, id -> new Arrivals());
  }

  private void run(String bootstrapServers, CountDownLatch ready) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      ready.countDown();
      while (stopped.getCount() > 0) {
        consumer.poll(Duration.ofMillis(200)).forEach(this::see);
      }
    }
  }

  private void see(ConsumerRecord<byte[], byte[]> record) {
    long now = System.nanoTime();
    String type =
        new String(
            record.headers().lastHeader("ce_type").value(),
            java.nio.charset.StandardCharsets.UTF_8);
    if (type.endsWith(".policies-enabled.v1")) {
      try {
        String organization =
            new ObjectMapper().readTree(record.value()).path("organizationId").asText();
        // First the total: who waits for the arrival compares it.
        total.incrementAndGet();
        arrivals(organization).add(now);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopped.countDown();
    thread.join();
  }

  private static final class Arrivals {

    private int count;
    private long last;

    synchronized void add(long nanos) {
      count++;
      last = nanos;
      notifyAll();
    }

    synchronized boolean await(int wanted) throws InterruptedException {
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
      while (count < wanted && System.nanoTime() < deadline) {
        wait(1_000);
      }
      return count >= wanted;
    }

    synchronized long last() {
      return last;
    }
  }
}
