package io.cloudward.provisioning.task;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.Facts;
import java.util.ArrayList;
import java.util.List;

/** Draws the line of a service whose protection ends. */
final class DeprovisionLine {

  private static final int CONTEXTS = PolicyEventTypes.all().size();

  private final Fact request;
  private final Facts facts;

  DeprovisionLine(Fact request, Facts facts) {
    this.request = request;
    this.facts = facts;
  }

  LineView view() {
    var stages = stages();
    var state = stages.getLast().stage();
    return new LineView(
        request.key().service(), state, state, 1, percent(state), null, null, stages);
  }

  private List<StageView> stages() {
    List<StageView> stages = new ArrayList<>();
    stages.add(new StageView(TaskState.REQUESTED, request.at()));
    var disabled = facts.kind(FactKind.POLICIES_DISABLED);
    disabled.first().ifPresent(fact -> stages.add(new StageView(TaskState.DISABLING, fact.at())));
    if (disabled.size() == CONTEXTS) {
      disabled
          .last()
          .ifPresent(fact -> stages.add(new StageView(TaskState.DISCONNECTING, fact.at())));
    }
    facts
        .kind(FactKind.DEPROVISIONED)
        .first()
        .ifPresent(fact -> stages.add(new StageView(TaskState.COMPLETED, fact.at())));
    return stages;
  }

  private int percent(TaskState state) {
    if (state == TaskState.COMPLETED) {
      return 100;
    }
    return 5
        + 20 * facts.kind(FactKind.POLICIES_DISABLED).size()
        + 30 * facts.kind(FactKind.DISCONNECTED).size();
  }
}
