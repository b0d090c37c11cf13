package io.cloudward.messaging.inbox;

import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.deadletter.DeadLetterOffice;
import io.cloudward.messaging.inbox.EventHandlers.RawHandler;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.MalformedEventException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * The only way to consume. Each event takes effect at most once per consumer: the effect and the
 * row {@code (consumer, event id)} commit together, and a second delivery finds the row. A failing
 * event is tried again with growing delay and then becomes a dead letter; while the database or the
 * broker is away nothing is given up, the consumer waits.
 */
@ApplicationScoped
public class Inbox {

  private static final Logger LOG = Logger.getLogger(Inbox.class);

  private final InboxTransaction transaction;
  private final DeadLetterOffice deadLetters;
  private final Backoff backoff;
  private final InboxConfig config;
  private final MeterRegistry registry;

  Inbox(
      InboxTransaction transaction,
      DeadLetterOffice deadLetters,
      Backoff backoff,
      InboxConfig config,
      MeterRegistry registry) {
    this.transaction = transaction;
    this.deadLetters = deadLetters;
    this.backoff = backoff;
    this.config = config;
    this.registry = registry;
  }

  /**
   * Handles a record. Returns when its effect is committed, or it was seen before, or nobody here
   * hears its type, or it became a dead letter; the caller then acknowledges.
   *
   * @param consumer name of the consumer, {@code <service>.<feature>}; part of the inbox key
   * @throws IllegalStateException if the service stops before the record is handled
   */
  public void receive(
      String consumer, ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
    Envelope envelope;
    try {
      envelope = EventHeaders.read(record.headers());
    } catch (MalformedEventException e) {
      bury(consumer, record, e, 1);
      return;
    }
    Optional<RawHandler> handler = handlers.find(envelope.type());
    if (handler.isEmpty()) {
      registry.counter("inbox.skipped.events", "consumer", consumer).increment();
      return;
    }
    for (int attempt = 1; !handledOrBuried(consumer, record, envelope, handler.get(), attempt); ) {
      attempt++;
    }
  }

  private boolean handledOrBuried(
      String consumer,
      ConsumerRecord<String, byte[]> record,
      Envelope envelope,
      RawHandler handler,
      int attempt) {
    try {
      byte[] data = record.value() == null ? new byte[0] : record.value();
      boolean first = transaction.once(consumer, envelope, () -> handler.handle(data, envelope));
      String outcome = first ? "inbox.handled.events" : "inbox.duplicate.events";
      registry.counter(outcome, "consumer", consumer).increment();
      return true;
    } catch (RuntimeException e) {
      boolean hopeless = FailureKind.of(e) == FailureKind.MALFORMED;
      boolean exhausted =
          FailureKind.of(e) == FailureKind.HANDLER && attempt >= config.maxAttempts();
      if (hopeless || exhausted) {
        bury(consumer, record, e, attempt);
        return true;
      }
      LOG.warnf(
          "consumer=%s eventType=%s eventId=%s attempt=%d failed: %s",
          consumer, envelope.type(), envelope.id(), attempt, e.getClass().getName());
      LOG.debug("failure of the attempt", e);
      backoff.await(attempt);
      return false;
    }
  }

  private void bury(
      String consumer, ConsumerRecord<String, byte[]> record, RuntimeException e, int attempts) {
    LOG.errorf(
        "consumer=%s topic=%s partition=%d offset=%d becomes a dead letter: %s",
        consumer, record.topic(), record.partition(), record.offset(), e.getClass().getName());
    registry.counter("inbox.dead.letters", "consumer", consumer).increment();
    for (int attempt = 1; ; attempt++) {
      try {
        deadLetters.bury(consumer, record, e, attempts);
        return;
      } catch (RuntimeException unavailable) {
        LOG.warnf("dead letter was not written: %s", unavailable.getClass().getName());
        backoff.await(attempt);
      }
    }
  }
}
