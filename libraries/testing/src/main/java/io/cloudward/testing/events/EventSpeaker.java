package io.cloudward.testing.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudward.envelope.EventType;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Says events as another service would, with any event id, so that tests can say them twice. */
public final class EventSpeaker implements AutoCloseable {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestInfrastructure.bootstrapServers(), "acks", "all"),
          new StringSerializer(),
          new ByteArraySerializer());

  /** Says a new event; returns its id. */
  public <T> UUID say(EventType<T> type, UUID tenant, String subject, T payload) {
    UUID id = UUID.randomUUID();
    say(id, type, tenant, subject, payload);
    return id;
  }

  /** Says an event with a given id. */
  public <T> void say(UUID id, EventType<T> type, UUID tenant, String subject, T payload) {
    try {
      sayRaw(
          type.topic().name(),
          tenant + ":" + subject,
          headers(id, type.name(), type.dataSchema().toString(), tenant, subject),
          JSON.writeValueAsBytes(payload));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts any record on a topic: broken envelopes, broken data. */
  public void sayRaw(String topic, String key, Map<String, String> headers, byte[] data) {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
    headers.forEach((n, v) -> record.headers().add(n, v.getBytes(StandardCharsets.UTF_8)));
    try {
      var acknowledgement = producer.send(record);
      acknowledgement.get();
    } catch (Exception e) {
      throw new IllegalStateException("the test's event was not taken by the broker", e);
    }
  }

  /** A complete envelope as headers. */
  public static Map<String, String> headers(
      UUID id, String type, String dataSchema, UUID tenant, String subject) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", id.toString());
    headers.put("ce_source", "/test");
    headers.put("ce_type", type);
    headers.put("ce_subject", subject);
    headers.put("ce_time", Instant.now().toString());
    headers.put("ce_dataschema", dataSchema);
    headers.put("ce_tenantid", tenant.toString());
    headers.put("ce_correlationid", id.toString());
    headers.put("ce_partitionkey", tenant + ":" + subject);
    headers.put("content-type", "application/json");
    return headers;
  }

  @Override
  public void close() {
    producer.close();
  }
}
