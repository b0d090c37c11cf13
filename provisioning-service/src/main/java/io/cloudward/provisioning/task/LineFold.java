package io.cloudward.provisioning.task;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.Facts;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Computes one line of a task from facts, in whatever order they came. Pure. */
public final class LineFold {

  private LineFold() {}

  /**
   * The line of {@code service} in {@code task}; empty as long as its request was not heard.
   *
   * @param facts facts of the task and facts outside tasks; others do not matter
   */
  public static Optional<LineView> fold(UUID task, Service service, Facts facts) {
    var mine = facts.service(service);
    var ofTask = mine.origin(task);
    var outside = mine.where(fact -> fact.kind().isOutsideTasks());
    var end = ofTask.kind(FactKind.DEPROVISION_REQUESTED).first();
    if (end.isPresent()) {
      return Optional.of(new DeprovisionLine(end.get(), ofTask).view());
    }
    return ofTask.kind(FactKind.PROVISION_REQUESTED).list().stream()
        .max(Comparator.comparingInt(Fact::attempt))
        .map(latest -> new ProvisionLine(latest, ofTask.attempt(latest.attempt()), outside).view());
  }
}
