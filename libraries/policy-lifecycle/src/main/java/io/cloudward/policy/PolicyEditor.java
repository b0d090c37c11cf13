package io.cloudward.policy;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.contracts.policy.PolicyChange;
import io.cloudward.policy.PolicyShelf.Held;
import io.cloudward.web.conditional.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Lets people make, change, order and delete policies. Every change becomes an event and an entry
 * of the audit trail in the same transaction; every refusal becomes an entry too. For contexts
 * whose policies are {@link EditablePolicy}.
 *
 * <p>All methods throw {@link io.quarkiverse.resteasy.problem.HttpProblem}: 404 if there is no such
 * policy, 428 or 412 if the caller does not know its current version, 409 if the service is not
 * provisioned, the name is taken or there is no place, 400 if a default policy would be renamed or
 * moved. Each joins a running transaction, so that it may be called idempotently.
 */
@ApplicationScoped
public class PolicyEditor {

  private final PolicyShelf shelf;
  private final PolicyJournal journal;
  private final Clock clock = Clock.systemUTC();

  PolicyEditor(PolicyShelf shelf, PolicyJournal journal) {
    this.shelf = shelf;
    this.journal = journal;
  }

  /** Makes a policy. */
  public <P extends EditablePolicy> P create(PolicyDraft<P> draft) {
    var target = new Target("service", draft.service().subject());
    return journal.attempt("policy.create", target, () -> make(draft));
  }

  /** Gives a policy new content. Nothing is said where nothing is different. */
  public <P extends EditablePolicy> P replace(
      Class<P> type, UUID policyId, @Nullable String ifMatch, PolicyRevision<P> revision) {
    return edit(
        "policy.update",
        policyId,
        ifMatch,
        (held, found) -> {
          var policy = type.cast(found);
          if (held.isStandard(policy)) {
            PolicyRules.requireSameName(policy, revision.name());
          }
          PolicyRules.requireFreeName(revision.name(), policyId, held.policies());
          place(held, policy, revision.priority());
          revision.rewrite().accept(policy);
          return policy;
        });
  }

  /** Lets a policy act or not, or gives it another place. */
  public <P extends EditablePolicy> P adjust(
      Class<P> type, UUID policyId, @Nullable String ifMatch, PolicyAdjustment adjustment) {
    return edit(
        action(adjustment),
        policyId,
        ifMatch,
        (held, found) -> {
          var policy = type.cast(found);
          place(held, policy, adjustment.priority());
          if (adjustment.enabled() != null && adjustment.enabled() != policy.enabled()) {
            policy.switchTo(adjustment.enabled(), held.now());
          }
          return policy;
        });
  }

  /** Deletes a policy, unless it is a default one. */
  public void delete(UUID policyId, @Nullable String ifMatch) {
    var _ =
        journal.attempt(
            "policy.delete", PolicyJournal.target(policyId), () -> remove(policyId, ifMatch));
  }

  private EditablePolicy remove(UUID policyId, @Nullable String ifMatch) {
    var held = shelf.holdWith(policyId, now());
    var policy = held.require(policyId);
    ETags.requireMatch(ifMatch, policy.version());
    if (held.isStandard(policy)) {
      throw PolicyRules.standard();
    }
    shelf.remove(policy);
    journal.say(policy, PolicyChange.DELETED, held.now());
    journal.done("policy.delete", policy, policy.auditState(), Map.of());
    return policy;
  }

  private <P extends EditablePolicy> P make(PolicyDraft<P> draft) {
    var held = shelf.hold(draft.service(), now());
    PolicyRules.requireRoom(held.policies());
    PolicyRules.requireFreeName(draft.name(), null, held.policies());
    var id = UuidCreator.getTimeOrderedEpoch();
    int priority =
        draft.priority() == null
            ? PolicyOrder.behind(held.othersThan(id)).orElseThrow(PolicyRules::noPlace)
            : draft.priority();
    makeRoom(held, id, priority);
    var policy = draft.maker().make(id, priority, held.now());
    shelf.add(policy);
    journal.say(policy, PolicyChange.CREATED, held.now());
    journal.made(policy);
    return policy;
  }

  private <P extends EditablePolicy> P edit(
      String action,
      UUID policyId,
      @Nullable String ifMatch,
      BiFunction<Held, EditablePolicy, P> work) {
    return journal.attempt(
        action,
        PolicyJournal.target(policyId),
        () -> {
          var held = shelf.holdWith(policyId, now());
          var found = held.require(policyId);
          ETags.requireMatch(ifMatch, found.version());
          var before = found.auditState();
          long version = found.version();
          boolean acted = found.enabled();
          var policy = work.apply(held, found);
          var after = policy.auditState();
          if (!after.equals(before)) {
            if (policy.version() == version) {
              policy.changed(held.now());
            }
            journal.say(policy, change(acted, policy.enabled()), held.now());
          }
          journal.done(action, policy, before, after);
          return policy;
        });
  }

  private void place(Held held, EditablePolicy policy, @Nullable Integer wanted) {
    if (held.isStandard(policy)) {
      PolicyRules.requireSamePlace(policy, wanted);
    } else if (wanted != null && wanted != policy.priority()) {
      makeRoom(held, policy.id(), wanted);
      policy.placeAt(wanted);
    }
  }

  private void makeRoom(Held held, UUID itself, int wanted) {
    PolicyRules.requirePlace(wanted);
    PolicyOrder.room(wanted, held.othersThan(itself))
        .orElseThrow(PolicyRules::noPlace)
        .forEach(
            (id, priority) -> {
              var moved = held.require(id);
              moved.placeAt(priority);
              moved.changed(held.now());
              journal.say(moved, PolicyChange.UPDATED, held.now());
            });
  }

  private static String action(PolicyAdjustment adjustment) {
    if (adjustment.enabled() == null) {
      return "policy.order";
    }
    return adjustment.enabled() ? "policy.enable" : "policy.disable";
  }

  private static PolicyChange change(boolean before, boolean after) {
    if (before == after) {
      return PolicyChange.UPDATED;
    }
    return after ? PolicyChange.ENABLED : PolicyChange.DISABLED;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
