package io.cloudward.bench.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Sees verdicts and enforcements on the broker, from now on. */
final class ItemWatch implements AutoCloseable {

  private static final List<String> TOPICS =
      List.of("threat.verdict", "dlp.verdict", "connection.item");
  private static final int POLL_MILLIS = 20;

  private final AtomicLong verdicts = new AtomicLong();
  private final ConcurrentLinkedQueue<Long> removals = new ConcurrentLinkedQueue<>();
  private final ObjectMapper json = new ObjectMapper();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  ItemWatch(String bootstrapServers) throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(1);
    this.thread = new Thread(() -> run(bootstrapServers, ready), "item-watch");
    thread.start();
    ready.await();
  }

  /** Verdicts seen so far, of both scanners. */
  long verdicts() {
    return verdicts.get();
  }

  /** Waits for so many verdicts, or until time is over. */
  void awaitVerdicts(long count, Duration time) {
    await(() -> verdicts.get() >= count, time, "verdicts: " + verdicts.get() + " of " + count);
  }

  /** Waits for so many removals; milliseconds from notification to removal of each. */
  List<Long> awaitRemovals(int count, Duration time) {
    await(() -> removals.size() >= count, time, "removals: fewer than " + count);
    return List.copyOf(removals);
  }

  private static void await(java.util.function.BooleanSupplier goal, Duration time, String what) {
    long deadline = System.nanoTime() + time.toNanos();
    while (!goal.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("not in time: " + what);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(POLL_MILLIS));
    }
  }

  private void run(String bootstrapServers, CountDownLatch ready) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrapServers),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(
                  info ->
                      new org.apache.kafka.common.TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToEnd(partitions);
      partitions.forEach(consumer::position);
      ready.countDown();
      while (stopped.getCount() > 0) {
        consumer.poll(Duration.ofMillis(100)).forEach(this::see);
      }
    }
  }

  private void see(ConsumerRecord<byte[], byte[]> record) {
    var type = new String(record.headers().lastHeader("ce_type").value(), UTF_8);
    if (type.endsWith(".verdict-issued.v1")) {
      verdicts.incrementAndGet();
    } else if (type.endsWith(".item-enforced.v1")) {
      var event = read(record.value());
      removals.add(Duration.between(at(event, "noticedAt"), at(event, "enforcedAt")).toMillis());
    }
  }

  private static Instant at(JsonNode event, String name) {
    return Instant.parse(event.path(name).asText());
  }

  private JsonNode read(byte[] value) {
    try {
      return json.readTree(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws InterruptedException {
    stopped.countDown();
    thread.join();
  }
}
