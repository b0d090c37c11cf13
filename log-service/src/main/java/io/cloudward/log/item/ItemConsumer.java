package io.cloudward.log.item;

import io.cloudward.contracts.ItemEventTypes;
import io.cloudward.contracts.QuarantineEventTypes;
import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.envelope.Envelope;
import io.cloudward.envelope.EventType;
import io.cloudward.log.statistics.ItemCounts;
import io.cloudward.log.statistics.ItemCounts.Scanner;
import io.cloudward.log.timeline.Kind;
import io.cloudward.log.timeline.TimelineEntry;
import io.cloudward.log.timeline.TimelineProjection;
import io.cloudward.messaging.inbox.EventHandlers;
import io.cloudward.messaging.inbox.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears {@code connection.item}, both verdicts and {@code quarantine.item}. */
@ApplicationScoped
class ItemConsumer {

  private static final String CONSUMER = "log.item";

  private final Inbox inbox;
  private final TimelineProjection timeline;
  private final ItemCounts counts;
  private final VerdictEntries threats = new VerdictEntries(Kind.THREAT);
  private final VerdictEntries leaks = new VerdictEntries(Kind.DLP);
  private final EventHandlers handlers;

  ItemConsumer(Inbox inbox, TimelineProjection timeline, ItemCounts counts) {
    this.inbox = inbox;
    this.timeline = timeline;
    this.counts = counts;
    var builder = EventHandlers.builder();
    builder.on(VerdictEventTypes.THREAT, this::threat).on(VerdictEventTypes.DLP, this::leak);
    builder.on(ItemEventTypes.ITEM_ENFORCED, this::enforced);
    builder.on(ItemEventTypes.ENFORCEMENT_FAILED, this::failed);
    on(builder, QuarantineEventTypes.RELEASE_REQUESTED, QuarantineEntries::of);
    on(builder, QuarantineEventTypes.RELEASE_APPROVED, QuarantineEntries::of);
    on(builder, QuarantineEventTypes.RELEASE_DENIED, QuarantineEntries::of);
    on(builder, QuarantineEventTypes.ITEM_RELEASED, QuarantineEntries::of);
    on(builder, QuarantineEventTypes.ITEM_DELETED, QuarantineEntries::of);
    on(builder, QuarantineEventTypes.ITEM_EXPIRED, QuarantineEntries::of);
    this.handlers = builder.build();
  }

  @Incoming("items")
  @Blocking
  void consume(ConsumerRecord<String, byte[]> record) {
    inbox.receive(CONSUMER, record, handlers);
  }

  private void threat(VerdictIssued said, Envelope envelope) {
    counts.judged(envelope.tenantId(), Scanner.THREAT, said);
    threats.of(said).ifPresent(entry -> timeline.add(entry, envelope));
  }

  private void leak(VerdictIssued said, Envelope envelope) {
    counts.judged(envelope.tenantId(), Scanner.DLP, said);
    leaks.of(said).ifPresent(entry -> timeline.add(entry, envelope));
  }

  private void enforced(ItemEnforced said, Envelope envelope) {
    counts.enforced(envelope.tenantId(), said);
    timeline.add(EnforcementEntries.of(said), envelope);
  }

  private void failed(EnforcementFailed said, Envelope envelope) {
    counts.failed(envelope.tenantId(), said);
    timeline.add(EnforcementEntries.of(said), envelope);
  }

  private <T> void on(
      EventHandlers.Builder builder, EventType<T> type, Function<T, TimelineEntry> entry) {
    builder.on(type, (said, envelope) -> timeline.add(entry.apply(said), envelope));
  }
}
