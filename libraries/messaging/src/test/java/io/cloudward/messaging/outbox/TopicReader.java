package io.cloudward.messaging.outbox;

import io.cloudward.messaging.wire.EventJson;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Looks at the topic and the tables from outside. */
final class TopicReader {

  private TopicReader() {}

  /** The numbers told with {@code marker}, each event once, in the order of the topic. */
  static List<Integer> numbers(String topic, String marker) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", TestInfrastructure.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      List<Integer> numbers = new ArrayList<>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
          add(record, marker, numbers);
        }
      }
      return numbers.stream().distinct().toList();
    }
  }

  private static void add(
      ConsumerRecord<String, byte[]> record, String marker, List<Integer> numbers) {
    try {
      OutboxIT.Told told = EventJson.read(record.value(), OutboxIT.Told.class);
      if (marker.equals(told.marker())) {
        numbers.add(told.number());
      }
    } catch (RuntimeException otherTestsRecord) {
      // The topic is shared with tests that put garbage on it.
    }
  }

  /** Commits a row past the outbox of this process, as another instance does. */
  static void insertRow(String topic, String data) {
    try (Connection connection = TestInfrastructure.superuser("sample");
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into outbox_event (id, topic, partition_key, headers, data)"
                    + " values (gen_random_uuid(), ?, 'k', '{}', convert_to(?, 'UTF8'))")) {
      insert.setString(1, topic);
      insert.setString(2, data);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static long count(String sql) {
    try (Connection connection = TestInfrastructure.superuser("sample");
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
