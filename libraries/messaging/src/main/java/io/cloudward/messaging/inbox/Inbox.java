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
   * @return which of these it was
   * @throws IllegalStateException if the service stops before the record is handled
   */
  public Receipt receive(
      String consumer, ConsumerRecord<String, byte[]> record, EventHandlers handlers) {
    Envelope envelope;
    try {
      envelope = EventHeaders.read(record.headers());
    } catch (MalformedEventException e) {
      bury(consumer, record, e, 1);
      return Receipt.SET_ASIDE;
    }
    Optional<RawHandler> handler = handlers.find(envelope.type());
    if (handler.isEmpty()) {
      registry.counter("inbox.skipped.events", "consumer", consumer).increment();
      return Receipt.NOT_HEARD;
    }
    for (int attempt = 1; ; attempt++) {
      Optional<Receipt> receipt = attempt(consumer, record, envelope, handler.get(), attempt);
      if (receipt.isPresent()) {
        return receipt.get();
      }
    }
  }

  /** Empty if it is to be tried again. */
  private Optional<Receipt> attempt(
      String consumer,
      ConsumerRecord<String, byte[]> record,
      Envelope envelope,
      RawHandler handler,
      int attempt) {
    try {
      byte[] data = record.value() == null ? new byte[0] : record.value();
      boolean first =
          transaction.once(
              consumer, Delivery.of(record, envelope), () -> handler.handle(data, envelope));
      String outcome = first ? "inbox.handled.events" : "inbox.duplicate.events";
      registry.counter(outcome, "consumer", consumer).increment();
      return Optional.of(first ? Receipt.HANDLED : Receipt.SEEN_BEFORE);
    } catch (RuntimeException e) {
      FailureKind kind = FailureKind.of(e);
      boolean exhausted = kind == FailureKind.HANDLER && attempt >= config.maxAttempts();
      if (kind.isHopeless() || exhausted) {
        bury(consumer, record, e, attempt);
        return Optional.of(Receipt.SET_ASIDE);
      }
      LOG.warnf(
          "consumer=%s eventType=%s eventId=%s attempt=%d failed: %s",
          consumer, envelope.type(), envelope.id(), attempt, e.getClass().getName());
      LOG.debug("failure of the attempt", e);
      backoff.await(attempt);
      return Optional.empty();
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
