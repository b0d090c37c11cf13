package io.cloudward.provisioning.task;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactDetails;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.Facts;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Computes a task from facts: the same facts give the same task, in whatever order and however
 * often they came. Pure.
 */
public final class TaskFold {

  private TaskFold() {}

  /**
   * The task; empty as long as no request of it was heard.
   *
   * @param given facts of the task and facts outside tasks; others do not matter
   */
  public static Optional<TaskView> fold(UUID task, Collection<Fact> given) {
    var facts = Facts.of(given);
    var requests = facts.origin(task).where(fact -> fact.kind().isRequest());
    return requests.first().map(first -> view(task, first, requests, facts));
  }

  private static TaskView view(UUID task, Fact first, Facts requests, Facts facts) {
    var lines =
        services(requests).stream()
            .map(
                service ->
                    LineFold.fold(task, service, facts)
                        .orElseGet(() -> LineView.announced(service)))
            .toList();
    FactDetails details = first.details();
    return new TaskView(
        task,
        first.kind() == FactKind.PROVISION_REQUESTED ? TaskKind.PROVISION : TaskKind.DEPROVISION,
        first.key().organizationId(),
        Objects.requireNonNullElse(details.organizationName(), ""),
        first.at(),
        Objects.requireNonNullElse(details.requestedBy(), ""),
        Boolean.TRUE.equals(details.promoteDelegateAccounts()),
        state(lines),
        lines.stream().mapToInt(LineView::percent).sum() / lines.size(),
        lines);
  }

  private static Set<Service> services(Facts requests) {
    var services = EnumSet.noneOf(Service.class);
    for (Fact request : requests.list()) {
      services.add(request.key().service());
      services.addAll(Objects.requireNonNullElse(request.details().taskServices(), List.of()));
    }
    return services;
  }

  /** A person's turn first, then the service that is furthest behind, then how it ended. */
  private static TaskState state(List<LineView> lines) {
    var states = lines.stream().map(LineView::state).toList();
    if (states.contains(TaskState.ACTION_REQUIRED)) {
      return TaskState.ACTION_REQUIRED;
    }
    var furthestBehind =
        states.stream().filter(state -> !state.isClosed()).min(Comparator.naturalOrder());
    if (furthestBehind.isPresent()) {
      return furthestBehind.get();
    }
    if (states.contains(TaskState.FAILED)) {
      return TaskState.FAILED;
    }
    return states.contains(TaskState.CANCELLED) ? TaskState.CANCELLED : TaskState.COMPLETED;
  }
}
