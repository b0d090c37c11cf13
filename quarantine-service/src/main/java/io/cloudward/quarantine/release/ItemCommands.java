package io.cloudward.quarantine.release;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.quarantine.QuarantineEvents;
import io.cloudward.quarantine.item.ItemFact;
import io.cloudward.quarantine.item.ItemProjection;
import io.cloudward.quarantine.item.ItemState;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.release.ItemDecision.Granted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Releases, deletes and expires items that are locked, in the transaction that runs: state, event
 * and audit trail leave together (I3). Refusals are recorded too.
 */
@ApplicationScoped
public class ItemCommands {

  private final ItemProjection projection;
  private final QuarantineEvents events;
  private final AuditLog audit;
  private final Clock clock = Clock.systemUTC();

  ItemCommands(ItemProjection projection, QuarantineEvents events, AuditLog audit) {
    this.projection = projection;
    this.events = events;
    this.audit = audit;
  }

  /**
   * Has an item put back where it was.
   *
   * @param request the release request that it answers
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public ItemDecision release(QuarantinedItem item, Actor by, @Nullable UUID request) {
    var before = state(item);
    var decision = ItemDecision.onRelease(before);
    if (decision instanceof Granted) {
      var fact = new ItemFact.Approved(now(item), by, request);
      projection.hear(item, fact);
      events.approved(item.description(), fact);
    }
    record("item.release", item, by, before, decision);
    return decision;
  }

  /** Has an item removed for ever. */
  @Transactional(Transactional.TxType.MANDATORY)
  public ItemDecision delete(QuarantinedItem item, Actor by) {
    var before = state(item);
    var decision = ItemDecision.onDeletion(before);
    if (decision instanceof Granted) {
      var fact = new ItemFact.Deleted(now(item), by);
      projection.hear(item, fact);
      events.deleted(item.description(), fact);
    }
    record("item.delete", item, by, before, decision);
    return decision;
  }

  /**
   * Has an item removed whose time is over.
   *
   * @return when to look again; empty if it is not kept any more
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Instant> expire(QuarantinedItem item, Instant lookAgain) {
    var due = item.expiresAt().filter(end -> end.isAfter(clock.instant()));
    if (due.isPresent() || !state(item).isKept()) {
      return due;
    }
    if (state(item) == ItemState.RELEASING) {
      return Optional.of(lookAgain);
    }
    var fact = new ItemFact.Expired(now(item));
    projection.hear(item, fact);
    events.expired(item.description(), fact);
    return Optional.empty();
  }

  private void record(
      String action, QuarantinedItem item, Actor by, ItemState before, ItemDecision decision) {
    var target = new Target("item", item.id().toString());
    var entry =
        AuditEntry.done(item.tenantId(), by, action, target).before(Map.of("state", before));
    switch (decision) {
      case Granted granted -> audit.record(entry.after(Map.of("state", state(item))));
      case ItemDecision.Unneeded unneeded -> {
        // Nothing was done.
      }
      case ItemDecision.Gone gone -> audit.record(entry.refused("item-gone"));
      case ItemDecision.Away away -> audit.record(entry.refused("item-released"));
    }
  }

  /**
   * The present, but never before what is known of the item: clocks of services may differ, and a
   * decision follows what it is about.
   */
  private Instant now(QuarantinedItem item) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var known = item.facts().failure().map(ItemFact.Failed::at).orElseGet(item::heldAt);
    return now.isAfter(known) ? now : known.plusMillis(1);
  }

  private static ItemState state(QuarantinedItem item) {
    return item.state().orElseThrow();
  }
}
