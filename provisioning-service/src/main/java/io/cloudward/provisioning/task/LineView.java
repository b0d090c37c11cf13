package io.cloudward.provisioning.task;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One service of a task, in its latest attempt.
 *
 * @param state where it stands
 * @param stage the last stage on its way that was reached; tells where a failed one failed
 * @param percent progress from 0 to 100
 * @param reason stable code of a failure
 * @param remedy what a person can do about it
 * @param stages the stages reached, with their times
 */
public record LineView(
    Service service,
    TaskState state,
    TaskState stage,
    int attempt,
    int percent,
    @Nullable String reason,
    @Nullable String remedy,
    List<StageView> stages) {

  public LineView {
    stages = List.copyOf(stages);
  }

  /** Another service of the same task was requested, this one's request was not heard yet. */
  static LineView announced(Service service) {
    return new LineView(
        service, TaskState.REQUESTED, TaskState.REQUESTED, 1, 0, null, null, List.of());
  }

  /** When the present state was reached. */
  public Optional<Instant> reachedAt() {
    return stages.stream()
        .filter(reached -> reached.stage() == state)
        .map(StageView::at)
        .findFirst();
  }
}
