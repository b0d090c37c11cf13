package io.cloudward.messaging.deadletter;

import io.cloudward.messaging.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sets a record aside, unchanged, with a note why. The reason is a class name, never content. */
@ApplicationScoped
public class DeadLetterOffice {

  private final Outbox outbox;
  private final String service;

  DeadLetterOffice(
      Outbox outbox, @ConfigProperty(name = "quarkus.application.name") String service) {
    this.outbox = outbox;
    this.service = service;
  }

  /** Records the dead letter in a transaction of its own; it travels through the outbox. */
  public void bury(
      String consumer, ConsumerRecord<String, byte[]> record, Throwable failure, int attempts) {
    String original = DeadLetterTopics.originalOf(service, record.topic());
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      byte[] value = header.value() == null ? new byte[0] : header.value();
      headers.put(header.key(), new String(value, StandardCharsets.UTF_8));
    }
    headers.put(DeadLetterTopics.CONSUMER, consumer);
    headers.put(DeadLetterTopics.REASON, rootOf(failure).getClass().getName());
    headers.put(DeadLetterTopics.ATTEMPTS, Integer.toString(attempts));
    headers.put(DeadLetterTopics.BURIED_AT, Instant.now().toString());
    headers.put(
        DeadLetterTopics.ORIGIN, record.topic() + "/" + record.partition() + "/" + record.offset());
    String key = record.key() == null ? "" : record.key();
    byte[] data = record.value() == null ? new byte[0] : record.value();
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                outbox.forward(DeadLetterTopics.deadLetter(service, original), key, headers, data));
  }

  private static Throwable rootOf(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root;
  }
}
