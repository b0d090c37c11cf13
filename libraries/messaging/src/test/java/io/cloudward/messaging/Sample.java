package io.cloudward.messaging;

import io.cloudward.envelope.Envelope;
import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import io.cloudward.envelope.TopicCatalog;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A tiny domain for the tests: notes that are written down once. */
public final class Sample {

  public static final String DATABASE = "sample";
  static final UUID TENANT = UUID.fromString("00000000-0000-7000-8000-000000000001");
  public static final Topic NOTES = Topic.kept("sample.note", "sample-service", Duration.ofDays(1));
  static final EventType<Note> NOTE_WRITTEN =
      new EventType<>(
          "io.cloudward.sample.note-written.v1",
          NOTES,
          URI.create("https://cloudward.io/schemas/sample/note-written.v1.schema.json"),
          Note.class);

  private Sample() {}

  /** The data of the one event. */
  public record Note(UUID id, String text) {}

  /** Declares the one topic. */
  public static final class Catalog implements TopicCatalog {
    @Override
    public List<Topic> topics() {
      return List.of(NOTES);
    }
  }

  static Envelope envelope(UUID id, String type) {
    return new Envelope(
        id,
        URI.create("/elsewhere"),
        type,
        "subject",
        Instant.now(),
        NOTE_WRITTEN.dataSchema(),
        TENANT,
        id.toString(),
        null,
        TENANT + ":subject",
        null);
  }

  /** Puts an event on the topic as another service would. */
  static void send(UUID eventId, String type, Note note) {
    send(EventHeaders.write(envelope(eventId, type)), EventJson.write(note));
  }

  /** Puts a note on the topic as another service would. */
  public static void send(UUID eventId, Note note) {
    send(eventId, NOTE_WRITTEN.name(), note);
  }

  static void send(Map<String, String> headers, byte[] data) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(NOTES.name(), "k", data);
    headers.forEach((n, v) -> record.headers().add(n, v.getBytes(StandardCharsets.UTF_8)));
    Map<String, Object> settings =
        Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(record).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes something past every isolation; returns how many rows. */
  public static int change(String sql) {
    try (Connection connection = TestInfrastructure.superuser(DATABASE);
        Statement statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A number read past every isolation. */
  public static long count(String sql) {
    try (Connection connection = TestInfrastructure.superuser(DATABASE);
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
