package io.cloudward.messaging.outbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row that waits to be published. */
@SuppressWarnings("ArrayRecordComponent") // read once, sent once, never compared
record OutboxRow(
    long position, String topic, String key, Map<String, String> headers, byte[] data) {

  ProducerRecord<String, byte[]> toRecord() {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(topic, key, data);
    headers.forEach(
        (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
