package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.EnforcementDecision.Await;
import io.cloudward.connector.enforcement.EnforcementDecision.Enforce;
import io.cloudward.connector.enforcement.EnforcementDecision.Remove;
import io.cloudward.connector.enforcement.EnforcementDecision.Restore;
import io.cloudward.connector.enforcement.EnforcementDecision.Settle;
import io.cloudward.connector.intake.Items;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.Due;
import io.cloudward.connector.work.WorkLoop;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Works off the queue: decides what is to be done about an item, and has it done, until nothing is.
 */
@ApplicationScoped
class ItemWork {

  private static final int LAST = 5000;

  private final Items items;
  private final Cases cases;
  private final VerdictTables verdicts;
  private final ItemActions actions;
  private final TenantScope scope;
  private final WorkLoop loop;

  ItemWork(
      Items items,
      Cases cases,
      VerdictTables verdicts,
      ItemActions actions,
      TenantScope scope,
      EnforcementQueue queue,
      EnforcementConfig config,
      Clock clock) {
    this.items = items;
    this.cases = cases;
    this.verdicts = verdicts;
    this.actions = actions;
    this.scope = scope;
    this.loop =
        new WorkLoop(
            "enforcement",
            queue.table(),
            this::run,
            new WorkLoop.Settings(config.items(), config.perOrganization(), config.pollInterval()),
            clock);
  }

  void start(@Observes @Priority(LAST) StartupEvent event) {
    loop.start();
  }

  void stop(@Observes ShutdownEvent event) {
    loop.stop();
  }

  /** When the item is due again; empty if it is not. */
  Optional<Instant> run(Due due) {
    while (true) {
      var decision = scope.call(due.tenant(), () -> decide(due));
      Optional<Instant> again =
          switch (decision) {
            case Enforce enforce -> actions.enforce(enforce.subject(), enforce.action());
            case Restore restore -> actions.restore(restore.subject());
            case Remove remove -> actions.remove(remove.subject());
            case Settle settle -> actions.settle(due.tenant(), due.id(), settle.done());
            case Await nothing -> Optional.empty();
          };
      if (again.isPresent() || decision instanceof Settle || decision instanceof Await) {
        return again;
      }
    }
  }

  private EnforcementDecision decide(Due due) {
    var known = cases.find(due.tenant(), due.id());
    var demands = verdicts.of(due.tenant(), due.id());
    var judged =
        items
            .find(due.tenant(), due.id())
            .filter(item -> demands.isComplete(Verdict.round(item.scan())))
            .isPresent();
    return EnforcementDecision.decide(known, demands.strongest(), judged);
  }
}
