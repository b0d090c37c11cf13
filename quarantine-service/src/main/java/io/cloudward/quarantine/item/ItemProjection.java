package io.cloudward.quarantine.item;

import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.item.EnforcementFailed;
import io.cloudward.contracts.item.EnforcementResult;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemEnforced;
import io.cloudward.contracts.item.ItemRestored;
import io.cloudward.contracts.item.Operation;
import io.cloudward.contracts.quarantine.ItemHeld;
import io.cloudward.contracts.quarantine.ItemReleased;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.QuarantineEvents;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.Errands;
import io.cloudward.quarantine.policy.QuarantineRules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes items of what is told. After each fact it draws the consequences of all: what we have to
 * say ourselves, and what has to be done.
 */
@ApplicationScoped
public class ItemProjection {

  private final QuarantinedItems items;
  private final QuarantineRules rules;
  private final QuarantineEvents events;
  private final Errands errands;
  private final AuditLog audit;
  private final QuarantineConfig config;
  private final Clock clock = Clock.systemUTC();

  ItemProjection(
      QuarantinedItems items,
      QuarantineRules rules,
      QuarantineEvents events,
      Errands errands,
      AuditLog audit,
      QuarantineConfig config) {
    this.items = items;
    this.rules = rules;
    this.events = events;
    this.errands = errands;
    this.audit = audit;
    this.config = config;
  }

  /** A fact about an item that is locked. */
  public void hear(QuarantinedItem item, ItemFact fact) {
    var before = item.state();
    var expiry = item.expiresAt();
    item.hear(fact);
    announce(item);
    tellRelease(item);
    if (!item.state().equals(before)) {
      errands.plan(ErrandKind.CONTENT, item.id(), clock.instant());
    }
    if (!item.expiresAt().equals(expiry)) {
      item.expiresAt().ifPresent(due -> errands.plan(ErrandKind.EXPIRY, item.id(), due));
    }
  }

  void enforced(ItemEnforced said) {
    if (said.action() != Action.QUARANTINE || said.result() != EnforcementResult.DONE) {
      return;
    }
    var fact =
        new ItemFact.Held(
            said.enforcedAt(),
            said.sources(),
            said.categories(),
            said.policyNames(),
            said.reasons(),
            said.heldSha256(),
            said.heldSize(),
            said.noticedAt());
    var item = items.told(said.item());
    if (!item.facts().heldAt().orElse(Instant.MIN).isAfter(fact.at())) {
      item.describe(said.item());
    }
    hear(item, fact);
  }

  void failed(EnforcementFailed said) {
    if (said.operation() == Operation.RESTORE) {
      hear(
          said.item(),
          new ItemFact.Failed(
              said.failedAt(), said.reason(), said.remedy(), said.retried(), said.nextTryAt()));
    }
  }

  void restored(ItemRestored said) {
    hear(said.item(), new ItemFact.Restored(said.restoredAt(), said.place(), said.identical()));
  }

  /** Our own word, when the items are built anew from the log. */
  void held(ItemHeld said) {
    hear(
        said.item(),
        new ItemFact.Announced(said.heldAt(), said.expiresAt(), said.categories(), said.reasons()));
  }

  /** Our own word, when the items are built anew from the log. */
  void released(ItemReleased said) {
    hear(
        said.item(), new ItemFact.Released(said.releasedAt(), said.releasedBy(), said.identical()));
  }

  /** Our own word about an item of which more was told before. */
  void decided(UUID itemId, ItemFact fact) {
    items.told(itemId).ifPresent(item -> hear(item, fact));
  }

  private void hear(ItemDescription description, ItemFact fact) {
    hear(items.told(description), fact);
  }

  private void announce(QuarantinedItem item) {
    var held = item.facts().held();
    if (held == null || !item.facts().awaitsAnnouncement()) {
      return;
    }
    var until = held.at().plus(rules.retention(item.tenantId(), item.description()));
    var fact = new ItemFact.Announced(held.at(), until, held.categories(), held.reasons());
    item.hear(fact);
    events.held(item.description(), fact);
    if (config.digest().from().isPresent()) {
      errands.planIfNone(
          ErrandKind.DIGEST, item.tenantId(), clock.instant().plus(config.digest().every()));
    }
  }

  private void tellRelease(QuarantinedItem item) {
    Optional<ItemFact.Restored> restored = item.facts().restoration();
    if (restored.isEmpty() || !item.facts().awaitsRelease()) {
      return;
    }
    var by = item.facts().approval().map(ItemFact.Approved::by).orElseGet(audit::system);
    var fact = new ItemFact.Released(restored.get().at(), by, restored.get().identical());
    item.hear(fact);
    events.released(item.description(), fact);
  }
}
