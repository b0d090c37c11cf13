package io.cloudward.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaNodeTest {

  @TempDir private Path directory = Path.of("");
  private KafkaNode node = node(0);

  @BeforeEach
  void start() {
    node = node(Ports.free()).start();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void keepsRecordsWhenItIsKilledAndStartedAgain() throws Exception {
    send("before");
    node.kill();
    node.start();
    send("after");

    assertThat(received(2)).containsExactly("before", "after");
  }

  @Test
  void keepsRecordsOverAnOrderlyStopAndAnotherPort() throws Exception {
    send("kept");
    node.close();
    node = node(Ports.free()).start();

    assertThat(received(1)).containsExactly("kept");
  }

  @Test
  void makesNoTopicByItself() {
    try (var admin = Admin.create(client())) {
      assertThatThrownBy(() -> admin.describeTopics(List.of("absent")).allTopicNames().get())
          .hasMessageContaining("UnknownTopicOrPartition");
    }
  }

  private KafkaNode node(int port) {
    return new KafkaNode(directory.resolve("kafka"), port, directory.resolve("log"), List.of());
  }

  private void send(String value) throws ExecutionException, InterruptedException {
    try (var admin = Admin.create(client())) {
      if (!admin.listTopics().names().get().contains("fact")) {
        admin.createTopics(List.of(new NewTopic("fact", 1, (short) 1))).all().get();
      }
    }
    try (var producer =
        new KafkaProducer<>(client(), new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("fact", value)).get();
    }
  }

  private List<String> received(int count) {
    var configuration = Map.<String, Object>of("group.id", "test", "auto.offset.reset", "earliest");
    var all = new HashMap<>(client());
    all.putAll(configuration);
    var values = new ArrayList<String>();
    try (var consumer =
        new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of("fact"));
      while (values.size() < count) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }

  private Map<String, Object> client() {
    return Map.of("bootstrap.servers", node.bootstrapServers());
  }
}
