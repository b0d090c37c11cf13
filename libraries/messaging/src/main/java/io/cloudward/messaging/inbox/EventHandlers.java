package io.cloudward.messaging.inbox;

import io.cloudward.envelope.Envelope;
import io.cloudward.envelope.EventType;
import io.cloudward.messaging.wire.EventJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Which event types a consumer hears and what it does with each. Others are skipped. */
public final class EventHandlers {

  private final Map<String, RawHandler> handlers;

  private EventHandlers(Map<String, RawHandler> handlers) {
    this.handlers = Map.copyOf(handlers);
  }

  /** Begins a list of handlers. */
  public static Builder builder() {
    return new Builder();
  }

  Optional<RawHandler> find(String type) {
    return Optional.ofNullable(handlers.get(type));
  }

  /** Decodes the data and hands it on. */
  interface RawHandler {
    void handle(byte[] data, Envelope envelope);
  }

  /** Collects handlers. */
  public static final class Builder {

    private final Map<String, RawHandler> handlers = new HashMap<>();

    private Builder() {}

    /** Hears {@code type}; the handler runs in a transaction that also holds the inbox row. */
    public <T> Builder on(EventType<T> type, BiConsumer<T, Envelope> handler) {
      handlers.put(
          type.name(),
          (data, envelope) -> handler.accept(EventJson.read(data, type.payload()), envelope));
      return this;
    }

    /** The finished list. */
    public EventHandlers build() {
      return new EventHandlers(handlers);
    }
  }
}
