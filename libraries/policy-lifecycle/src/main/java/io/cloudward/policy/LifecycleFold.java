package io.cloudward.policy;

import io.cloudward.policy.ProvisioningFact.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides where the default policies of a service have to stand. Pure: it looks at the set of
 * facts, never at the order in which they arrived, so late, repeated and overtaking events end in
 * the same place (I2).
 *
 * <p>Facts of one attempt form a run; runs take effect in the order of their first known fact. Only
 * the latest run is answered: what an older one asked for is not true any more.
 */
public final class LifecycleFold {

  private record RunKey(UUID taskId, int attempt) {}

  private LifecycleFold() {}

  /** The decision on {@code facts}, in whatever order they come. */
  public static LifecycleDecision decide(Collection<ProvisioningFact> facts) {
    var stage = PolicyStage.DISCARDED;
    Optional<ProvisioningFact> answer = Optional.empty();
    for (var run : runs(facts)) {
      var outcome = outcome(run);
      stage = after(stage, outcome.kind());
      answer = Optional.of(outcome);
    }
    return new LifecycleDecision(
        stage, answer.filter(fact -> fact.kind() != Kind.FAILED && !fact.answered()));
  }

  private static PolicyStage after(PolicyStage before, Kind outcome) {
    return switch (outcome) {
      case PROVISION_REQUESTED -> before == PolicyStage.DISCARDED ? PolicyStage.PREPARED : before;
      case COMPLETED -> PolicyStage.ENABLED;
      case FAILED -> before;
      case DEPROVISION_REQUESTED ->
          switch (before) {
            case DISCARDED, PREPARED -> PolicyStage.DISCARDED;
            case ENABLED, DISABLED -> PolicyStage.DISABLED;
          };
    };
  }

  /** Runs in order of their first fact; each is in order of time itself. */
  private static List<List<ProvisioningFact>> runs(Collection<ProvisioningFact> facts) {
    Map<RunKey, List<ProvisioningFact>> runs = new HashMap<>();
    facts.stream()
        .sorted(ProvisioningFact.BY_TIME)
        .forEach(
            fact ->
                runs.computeIfAbsent(
                        new RunKey(fact.taskId(), fact.attempt()), key -> new ArrayList<>())
                    .add(fact));
    return runs.values().stream()
        .sorted((one, other) -> ProvisioningFact.BY_TIME.compare(one.getFirst(), other.getFirst()))
        .toList();
  }

  /** The first fact that closed the run, or the one that opened it: a closed run stays closed. */
  private static ProvisioningFact outcome(List<ProvisioningFact> run) {
    return run.stream()
        .filter(fact -> fact.kind() != Kind.PROVISION_REQUESTED)
        .findFirst()
        .orElse(run.getFirst());
  }
}
