package io.cloudward.provisioning.task;

import io.cloudward.contracts.PolicyEventTypes;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the line of one attempt to provision a service from what was said about it. */
final class ProvisionLine {

  /** {@code reason} of an attempt that ended by a person's wish. */
  static final String CANCELLED = "CANCELLED";

  private static final int CONTEXTS = PolicyEventTypes.all().size();

  private final Fact request;
  private final Facts attempt;
  private final Facts outside;

  /**
   * Of one attempt.
   *
   * @param request what began it
   * @param attempt the facts of this service in this attempt
   * @param outside the facts about this service that belong to no task
   */
  ProvisionLine(Fact request, Facts attempt, Facts outside) {
    this.request = request;
    this.attempt = attempt;
    this.outside = outside;
  }

  LineView view() {
    var stages = stages();
    var failure = failure();
    var action = pendingAction();
    var stage = stages.getLast().stage();
    var state = stage;
    if (failure.isPresent()) {
      state =
          CANCELLED.equals(failure.get().details().reason())
              ? TaskState.CANCELLED
              : TaskState.FAILED;
      stages.add(new StageView(state, failure.get().at()));
    } else if (action.isPresent()) {
      state = TaskState.ACTION_REQUIRED;
      stages.add(new StageView(state, action.get().at()));
    }
    return new LineView(
        request.key().service(),
        state,
        stage,
        request.attempt(),
        percent(state),
        failure.map(fact -> fact.details().reason()).orElse(null),
        failure.map(fact -> fact.details().remedy()).orElse(null),
        stages);
  }

  private List<StageView> stages() {
    List<StageView> stages = new ArrayList<>();
    stages.add(new StageView(TaskState.REQUESTED, request.at()));
    add(stages, TaskState.CONNECTING, attempt.kind(FactKind.CONNECTION_STARTED).first());
    add(stages, TaskState.PREPARING, attempt.kind(FactKind.CONNECTED).first());
    add(stages, TaskState.COMPLETING, attempt.kind(FactKind.PROVISIONING_COMPLETED).first());
    var enabled = attempt.kind(FactKind.POLICIES_ENABLED);
    if (enabled.size() == CONTEXTS) {
      add(stages, TaskState.COMPLETED, enabled.last());
    }
    return stages;
  }

  private static void add(List<StageView> stages, TaskState stage, Optional<Fact> evidence) {
    evidence.ifPresent(fact -> stages.add(new StageView(stage, fact.at())));
  }

  private Optional<Fact> failure() {
    return attempt.kind(FactKind.PROVISIONING_FAILED).first();
  }

  /** Asked for since connector-service began this attempt, and not answered since. */
  private Optional<Fact> pendingAction() {
    var started = attempt.kind(FactKind.CONNECTION_STARTED).first();
    if (started.isEmpty() || !attempt.kind(FactKind.CONNECTED).isEmpty()) {
      return Optional.empty();
    }
    return outside
        .kind(FactKind.FIRST_SYNCHRONIZATION_PENDING)
        .where(fact -> !fact.at().isBefore(started.get().at()))
        .last()
        .filter(fact -> outside.kind(FactKind.SYNCHRONIZED).after(fact).isEmpty());
  }

  /** Connecting is half of the way, as it takes most of the time. */
  private int percent(TaskState state) {
    if (state == TaskState.COMPLETED) {
      return 100;
    }
    return 5
        + 10 * attempt.kind(FactKind.CONNECTION_STARTED).size()
        + 35 * attempt.kind(FactKind.CONNECTED).size()
        + 5 * attempt.kind(FactKind.POLICIES_PREPARED).size()
        + 15 * attempt.kind(FactKind.PROVISIONING_COMPLETED).size()
        + 5 * attempt.kind(FactKind.POLICIES_ENABLED).size();
  }
}
