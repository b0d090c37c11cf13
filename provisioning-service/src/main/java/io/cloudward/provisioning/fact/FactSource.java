package io.cloudward.provisioning.fact;

import io.cloudward.envelope.EventType;
import io.cloudward.messaging.wire.EventJson;
import java.util.function.BiFunction;

/**
 * An event type that says something about tasks or services, and how it says it.
 *
 * @param type the type
 * @param reading makes a fact of the data
 */
public record FactSource<T>(EventType<T> type, BiFunction<T, EventReference, Fact> reading) {

  /** The fact in an event. */
  public Fact read(T payload, EventReference reference) {
    return reading.apply(payload, reference);
  }

  /** The fact in an event as it travels. */
  public Fact read(byte[] data, EventReference reference) {
    return read(EventJson.read(data, type.payload()), reference);
  }
}
