package io.cloudward.messaging.deadletter;

import io.cloudward.messaging.wire.EventHeaders;
import java.util.Map;

/**
 * A record that was set aside.
 *
 * @param topic the dead-letter topic
 * @param partition its partition there
 * @param offset its offset there
 * @param key the original key
 * @param headers the original headers and the note why
 * @param data the original bytes
 */
@SuppressWarnings("ArrayRecordComponent") // shown or sent on, never compared
public record DeadLetter(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    byte[] data) {

  /**
   * Where a replay goes: {@code dlq.<service>.<topic>} becomes {@code replay.<service>.<topic>}.
   */
  public String replayTopic() {
    return "replay." + topic.substring("dlq.".length());
  }

  /** One line for a list: where it is, what it was, who failed and why. Never the data. */
  public String summary() {
    return "%s %d %d  type=%s id=%s consumer=%s reason=%s attempts=%s at=%s"
        .formatted(
            topic,
            partition,
            offset,
            header(EventHeaders.TYPE),
            header(EventHeaders.ID),
            header(DeadLetterTopics.CONSUMER),
            header(DeadLetterTopics.REASON),
            header(DeadLetterTopics.ATTEMPTS),
            header(DeadLetterTopics.BURIED_AT));
  }

  private String header(String name) {
    return headers.getOrDefault(name, "-");
  }

  @Override
  public String toString() {
    return summary();
  }
}
