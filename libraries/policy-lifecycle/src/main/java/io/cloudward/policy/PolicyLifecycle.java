package io.cloudward.policy;

import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Records what provisioning said, brings the policies where they have to stand, and says so. */
@ApplicationScoped
class PolicyLifecycle {

  private final LifecycleTable table;
  private final PolicyStore policies;
  private final Outbox outbox;
  private final PolicyEvents events;
  private final Clock clock = Clock.systemUTC();

  PolicyLifecycle(LifecycleTable table, PolicyStore policies, Outbox outbox, PolicyConfig config) {
    this.table = table;
    this.policies = policies;
    this.outbox = outbox;
    this.events = new PolicyEvents(PolicyEvents.typesOf(config.context()));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void hear(ProtectedService service, ProvisioningFact fact) {
    var stage = table.lock(service);
    table.record(service, fact);
    var decision = LifecycleFold.decide(table.facts(service));
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    if (decision.stage() != stage) {
      move(service, stage, decision.stage(), now);
      table.advance(service, decision.stage());
    }
    decision.answer().ifPresent(waiting -> answer(service, waiting, now));
  }

  private void move(ProtectedService service, PolicyStage from, PolicyStage to, Instant now) {
    if (from == PolicyStage.ENABLED) {
      switchAll(service, false, now);
    }
    switch (to) {
      case DISCARDED -> discard(service, now);
      case PREPARED, DISABLED -> addMissing(service, now);
      case ENABLED -> {
        addMissing(service, now);
        switchAll(service, true, now);
      }
    }
  }

  private void addMissing(ProtectedService service, Instant now) {
    var standing = policies.find(service).stream().map(Policy::id).toList();
    policies.defaults(service, now).stream()
        .filter(policy -> !standing.contains(policy.id()))
        .forEach(policies::add);
  }

  private void discard(ProtectedService service, Instant now) {
    var gone = List.copyOf(policies.find(service));
    policies.delete(service);
    gone.forEach(policy -> outbox.append(events.changed(policy, PolicyChange.DELETED, now)));
  }

  private void switchAll(ProtectedService service, boolean enabled, Instant now) {
    for (var policy : policies.find(service)) {
      if (policy.enabled() != enabled && (!enabled || policy.enabledOnCompletion())) {
        policy.switchTo(enabled, now);
        var change = enabled ? PolicyChange.ENABLED : PolicyChange.DISABLED;
        outbox.append(events.changed(policy, change, now));
      }
    }
  }

  private void answer(ProtectedService service, ProvisioningFact fact, Instant now) {
    switch (fact.kind()) {
      case PROVISION_REQUESTED ->
          outbox.append(events.prepared(service, fact, policies.find(service), now));
      case COMPLETED -> outbox.append(events.enabled(service, fact, policies.find(service), now));
      case DEPROVISION_REQUESTED -> outbox.append(events.disabled(service, fact, now));
      case FAILED -> throw new IllegalStateException("a failed attempt needs no answer");
    }
    table.markAnswered(service, fact);
  }
}
