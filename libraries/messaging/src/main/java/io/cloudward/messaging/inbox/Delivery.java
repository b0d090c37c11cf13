package io.cloudward.messaging.inbox;

import io.cloudward.envelope.Envelope;
import java.time.Duration;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One arrival of an event.
 *
 * @param envelope what came
 * @param topic where from
 * @param partition of the topic
 * @param offset in the partition
 * @param sentAt the record's time stamp: when the relay sent it
 */
record Delivery(Envelope envelope, String topic, int partition, long offset, Instant sentAt) {

  private static final int TIME_ORDERED = 7;
  private static final int MILLIS_SHIFT = 16;

  static Delivery of(ConsumerRecord<String, byte[]> record, Envelope envelope) {
    return new Delivery(
        envelope,
        record.topic(),
        record.partition(),
        record.offset(),
        Instant.ofEpochMilli(record.timestamp()));
  }

  /** Whether an operator put it back; only then is it sent long after it was recorded. */
  boolean isReplay() {
    return topic.startsWith("replay.");
  }

  /** Whether more than {@code longest} lies between the recording and this sending. */
  boolean isSentLate(Duration longest) {
    return !isReplay()
        && envelope.id().version() == TIME_ORDERED
        && recordedAt().plus(longest).isBefore(sentAt);
  }

  /** A UUID of version 7 begins with 48 bits of Unix time in milliseconds (RFC 9562, 5.7). */
  private Instant recordedAt() {
    return Instant.ofEpochMilli(envelope.id().getMostSignificantBits() >>> MILLIS_SHIFT);
  }
}
