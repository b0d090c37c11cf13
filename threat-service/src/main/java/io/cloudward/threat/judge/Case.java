package io.cloudward.threat.judge;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.EventJson;
import io.cloudward.messaging.wire.MalformedEventException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** One received item on its way to a verdict. Used by one thread. */
final class Case {

  private final Envelope envelope;
  private final ItemReceived received;
  private @Nullable VerdictIssued verdict;
  private boolean isOpen;

  private Case(Envelope envelope, ItemReceived received) {
    this.envelope = envelope;
    this.received = received;
  }

  /** The item in a record; empty for what the inbox sets aside or passes over. */
  static Optional<Case> of(ConsumerRecord<String, byte[]> record) {
    try {
      var envelope = EventHeaders.read(record.headers());
      return record.value() == null || !envelope.type().equals(ItemEventTypes.ITEM_RECEIVED.name())
          ? Optional.empty()
          : Optional.of(new Case(envelope, EventJson.read(record.value(), ItemReceived.class)));
    } catch (MalformedEventException e) {
      return Optional.empty();
    }
  }

  /** Reaches the verdict, if nothing prevents it now; the handler tries again if something does. */
  void prepare(ItemJudge judge) {
    try {
      verdict = judge.judge(tenantId(), received);
    } catch (RuntimeException e) {
      // The handler meets it again, and the inbox knows how to wait for what is away.
      isOpen = true;
    }
  }

  /**
   * The verdict.
   *
   * @throws RuntimeException if none can be reached now
   */
  VerdictIssued verdict(ItemJudge judge) {
    isOpen = true;
    var reached = verdict == null ? judge.judge(tenantId(), received) : verdict;
    verdict = reached;
    isOpen = false;
    return reached;
  }

  /** Whether no verdict was reached, so that the content is still needed. */
  boolean isOpen() {
    return isOpen;
  }

  UUID tenantId() {
    return envelope.tenantId();
  }

  UUID itemId() {
    return received.item().itemId();
  }
}
