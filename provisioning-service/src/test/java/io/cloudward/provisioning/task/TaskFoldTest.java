package io.cloudward.provisioning.task;

import static io.cloudward.contracts.Service.EXCHANGE_ONLINE;
import static io.cloudward.contracts.Service.ONEDRIVE;
import static io.cloudward.contracts.Service.SHAREPOINT_ONLINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.contracts.Service;
import io.cloudward.provisioning.catalogue.ServiceFold;
import io.cloudward.provisioning.catalogue.ServiceView;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactKind;
import io.cloudward.provisioning.fact.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TaskFoldTest {

  private final UUID task = new UUID(7, 1);
  private final History history = new History();

  @Test
  void goesThroughItsStages() {
    history.requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.REQUESTED);
    history.says(FactKind.CONNECTION_STARTED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.CONNECTING);
    history.says(FactKind.CONNECTED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.PREPARING);
    history.allSay(FactKind.POLICIES_PREPARED, task, 1, EXCHANGE_ONLINE);
    history.says(FactKind.PROVISIONING_COMPLETED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.COMPLETING);
    assertThat(line().percent()).isEqualTo(80);
    history.allSay(FactKind.POLICIES_ENABLED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.COMPLETED);
    assertThat(line().percent()).isEqualTo(100);
    assertThat(line().reachedAt()).contains(history.last());
  }

  @Test
  void knowsAllItsServicesFromAnyRequest() {
    history.requested(task, 1, ONEDRIVE, EXCHANGE_ONLINE, ONEDRIVE);

    assertThat(fold().services())
        .extracting(LineView::service)
        .containsExactly(EXCHANGE_ONLINE, ONEDRIVE);
    assertThat(fold().state()).isEqualTo(TaskState.REQUESTED);
  }

  @Test
  void isUnknownWithoutRequest() {
    history.says(FactKind.CONNECTED, task, 1, EXCHANGE_ONLINE);

    assertThat(TaskFold.fold(task, history.facts())).isEmpty();
  }

  @Test
  void failsWhereItStoodAndSaysWhy() {
    history
        .requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .says(FactKind.CONNECTION_STARTED, task, 1, EXCHANGE_ONLINE)
        .failed(task, 1, EXCHANGE_ONLINE, "THROTTLED");

    assertThat(line().state()).isEqualTo(TaskState.FAILED);
    assertThat(line().stage()).isEqualTo(TaskState.CONNECTING);
    assertThat(line().reason()).isEqualTo("THROTTLED");
    assertThat(line().remedy()).isEqualTo("Do it.");
  }

  @Test
  void isCancelledWhenAPersonEndedIt() {
    history
        .requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .failed(task, 1, EXCHANGE_ONLINE, "CANCELLED");

    assertThat(fold().state()).isEqualTo(TaskState.CANCELLED);
  }

  @Test
  void showsLatestAttemptOnly() {
    history
        .requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .failed(task, 1, EXCHANGE_ONLINE, "TIMED_OUT")
        .requested(task, 2, EXCHANGE_ONLINE, EXCHANGE_ONLINE)
        .says(FactKind.CONNECTED, task, 1, EXCHANGE_ONLINE);

    assertThat(line().attempt()).isEqualTo(2);
    assertThat(line().state()).isEqualTo(TaskState.REQUESTED);
    assertThat(line().reason()).isNull();
  }

  @Test
  void waitsForPersonUntilSynchronized() {
    history
        .says(FactKind.FIRST_SYNCHRONIZATION_PENDING, SHAREPOINT_ONLINE)
        .requested(task, 1, SHAREPOINT_ONLINE, SHAREPOINT_ONLINE)
        .says(FactKind.CONNECTION_STARTED, task, 1, SHAREPOINT_ONLINE);
    assertThat(fold().state()).isEqualTo(TaskState.CONNECTING);

    history.says(FactKind.FIRST_SYNCHRONIZATION_PENDING, SHAREPOINT_ONLINE);
    assertThat(fold().state()).isEqualTo(TaskState.ACTION_REQUIRED);
    history.says(FactKind.SYNCHRONIZED, SHAREPOINT_ONLINE);
    assertThat(fold().state()).isEqualTo(TaskState.CONNECTING);
  }

  @Test
  void endsProtectionInItsOwnStages() {
    history.endRequested(task, EXCHANGE_ONLINE);
    assertThat(fold().kind()).isEqualTo(TaskKind.DEPROVISION);
    history.allSay(FactKind.POLICIES_DISABLED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.DISCONNECTING);
    history.says(FactKind.DISCONNECTED, task, 1, EXCHANGE_ONLINE);
    history.says(FactKind.DEPROVISIONED, task, 1, EXCHANGE_ONLINE);
    assertThat(line().state()).isEqualTo(TaskState.COMPLETED);
    assertThat(line().stages())
        .extracting(StageView::stage)
        .containsExactly(
            TaskState.REQUESTED, TaskState.DISABLING, TaskState.DISCONNECTING, TaskState.COMPLETED);
  }

  @Test
  void isAsFarAsTheServiceThatIsFurthestBehind() {
    history
        .requested(task, 1, EXCHANGE_ONLINE, EXCHANGE_ONLINE, ONEDRIVE)
        .requested(task, 1, ONEDRIVE, EXCHANGE_ONLINE, ONEDRIVE)
        .failed(task, 1, EXCHANGE_ONLINE, "TIMED_OUT")
        .says(FactKind.CONNECTION_STARTED, task, 1, ONEDRIVE);
    assertThat(fold().state()).isEqualTo(TaskState.CONNECTING);

    history.allSay(FactKind.POLICIES_ENABLED, task, 1, ONEDRIVE);
    assertThat(fold().state()).isEqualTo(TaskState.FAILED);
  }

  /** I2 and I4: whatever arrives in whatever order and however often, the result is one. */
  @Test
  void givesSameResultForAnyOrderAndRepetition() {
    var other = new UUID(7, 2);
    var end = new UUID(7, 3);
    history
        .requested(task, 1, SHAREPOINT_ONLINE, SHAREPOINT_ONLINE, EXCHANGE_ONLINE)
        .says(FactKind.CONNECTION_STARTED, task, 1, SHAREPOINT_ONLINE)
        .says(FactKind.FIRST_SYNCHRONIZATION_PENDING, SHAREPOINT_ONLINE)
        .says(FactKind.SYNCHRONIZED, SHAREPOINT_ONLINE)
        .failed(task, 1, SHAREPOINT_ONLINE, "TIMED_OUT")
        .provisioned(task, 2, SHAREPOINT_ONLINE)
        .says(FactKind.SYNCHRONIZATION_REQUIRED, SHAREPOINT_ONLINE)
        .says(FactKind.ACCESS_LOST, SHAREPOINT_ONLINE)
        .says(FactKind.SYNCHRONIZED, SHAREPOINT_ONLINE)
        .provisioned(other, 1, EXCHANGE_ONLINE)
        .endRequested(end, EXCHANGE_ONLINE)
        .allSay(FactKind.POLICIES_DISABLED, end, 1, EXCHANGE_ONLINE);
    var expected = everything(history.facts());

    var random = new Random(20_261_123);
    for (var round = 0; round < 2_000; round++) {
      List<Fact> shuffled = new ArrayList<>(history.facts());
      for (var repetition = random.nextInt(6); repetition > 0; repetition--) {
        shuffled.add(again(shuffled.get(random.nextInt(shuffled.size())), random));
      }
      Collections.shuffle(shuffled, random);
      assertThat(everything(shuffled)).as("round %d", round).isEqualTo(expected);
    }
  }

  private record Everything(List<TaskView> tasks, List<ServiceView> services) {}

  private Everything everything(List<Fact> facts) {
    return new Everything(
        List.of(new UUID(7, 1), new UUID(7, 2), new UUID(7, 3)).stream()
            .map(id -> TaskFold.fold(id, facts).orElseThrow())
            .toList(),
        Arrays.stream(Service.values())
            .map(service -> ServiceFold.fold(history.key(service), facts))
            .toList());
  }

  /** The same event once more, or the same said later by another event. */
  private static Fact again(Fact fact, Random random) {
    if (random.nextBoolean() || fact.kind().isOutsideTasks()) {
      return fact;
    }
    return new Fact(
        fact.key(),
        fact.kind(),
        fact.origin(),
        fact.attempt(),
        fact.context(),
        fact.at().plusSeconds(1 + random.nextInt(100)),
        new UUID(random.nextLong(), random.nextLong()),
        fact.details());
  }

  private TaskView fold() {
    return TaskFold.fold(task, history.facts()).orElseThrow();
  }

  private LineView line() {
    return fold().services().getFirst();
  }
}
