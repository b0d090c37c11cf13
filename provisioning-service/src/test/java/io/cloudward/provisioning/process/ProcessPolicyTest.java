package io.cloudward.provisioning.process;

import static io.cloudward.provisioning.process.ProcessStatus.CANCELLED;
import static io.cloudward.provisioning.process.ProcessStatus.COMPLETED;
import static io.cloudward.provisioning.process.ProcessStatus.ENABLING;
import static io.cloudward.provisioning.process.ProcessStatus.FAILED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.provisioning.process.ProcessDecision.Failed;
import io.cloudward.provisioning.process.ProcessDecision.Ignored;
import io.cloudward.provisioning.process.ProcessDecision.Ready;
import io.cloudward.provisioning.process.ProcessDecision.Recorded;
import io.cloudward.provisioning.process.ProcessDecision.Reminded;
import io.cloudward.provisioning.process.ProcessDecision.Removed;
import io.cloudward.provisioning.process.Signal.CancellationRequested;
import io.cloudward.provisioning.process.Signal.ConnectionFailed;
import io.cloudward.provisioning.process.Signal.ConnectionStarted;
import io.cloudward.provisioning.process.Signal.DeadlinePassed;
import io.cloudward.provisioning.process.Signal.PartDone;
import io.cloudward.provisioning.process.Signal.SynchronizationPending;
import io.cloudward.provisioning.process.Signal.Synchronized;
import io.cloudward.provisioning.task.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProcessPolicyTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final List<Part> READY =
      List.of(Part.CONNECTED, Part.THREAT_PREPARED, Part.DLP_PREPARED, Part.QUARANTINE_PREPARED);

  private final ProcessPolicy policy = new ProcessPolicy(2);
  private final Progress begun = Progress.begin(TaskKind.PROVISION, 1);

  @Test
  void isReadyOnceWhateverTheOrderAndRepetitionOfParts() {
    var random = new Random(1);
    for (var round = 0; round < 500; round++) {
      List<Part> told = new ArrayList<>(READY);
      told.add(READY.get(random.nextInt(READY.size())));
      told.add(READY.get(random.nextInt(READY.size())));
      Collections.shuffle(told, random);

      var progress = begun;
      var readyTimes = 0;
      for (Part part : told) {
        switch (policy.decide(progress, new PartDone(1, part))) {
          case Ready ready -> {
            readyTimes++;
            progress = ready.next();
          }
          case Recorded recorded -> progress = recorded.next();
          case Ignored ignored -> {}
          default -> throw new AssertionError("unexpected decision for " + part);
        }
      }

      assertThat(readyTimes).isEqualTo(1);
      assertThat(progress.status()).isEqualTo(ENABLING);
    }
  }

  @Test
  void completesWhenAllPoliciesAct() {
    var progress = enabling();
    progress = recorded(progress, new PartDone(1, Part.THREAT_ENABLED));
    progress = recorded(progress, new PartDone(1, Part.QUARANTINE_ENABLED));
    assertThat(progress.status()).isEqualTo(ENABLING);
    progress = recorded(progress, new PartDone(1, Part.DLP_ENABLED));

    assertThat(progress.status()).isEqualTo(COMPLETED);
  }

  @Test
  void ignoresOtherAttempts() {
    assertThat(policy.decide(begun, new PartDone(2, Part.CONNECTED))).isInstanceOf(Ignored.class);
    assertThat(policy.decide(begun, new ConnectionFailed(2, "X", "Y"))).isInstanceOf(Ignored.class);
  }

  @Test
  void failsAsTheConnectionFails() {
    var decision = (Failed) policy.decide(begun, new ConnectionFailed(1, "THROTTLED", "Wait."));

    assertThat(decision.next().status()).isEqualTo(FAILED);
    assertThat(decision.reason()).isEqualTo("THROTTLED");
    assertThat(decision.remedy()).isEqualTo("Wait.");
  }

  @Test
  void ignoresEverythingOnceItIsClosed() {
    var closed = begun.with(FAILED);

    for (Signal signal :
        List.of(
            new PartDone(1, Part.CONNECTED),
            new ConnectionFailed(1, "X", "Y"),
            new DeadlinePassed(),
            new CancellationRequested(),
            new SynchronizationPending(NOON),
            new Synchronized(NOON))) {
      assertThat(policy.decide(closed, signal)).isInstanceOf(Ignored.class);
    }
  }

  @Test
  void timesOutUnlessItWaitsForPerson() {
    var timedOut = (Failed) policy.decide(begun, new DeadlinePassed());
    assertThat(timedOut.reason()).isEqualTo("TIMED_OUT");

    var waiting = recorded(recorded(begun, new SynchronizationPending(NOON)), started());
    assertThat(waiting.waitsForPerson()).isTrue();
    assertThat(policy.decide(waiting, new DeadlinePassed())).isInstanceOf(Ignored.class);
    var answered = recorded(waiting, new Synchronized(NOON.plusSeconds(1)));
    assertThat(policy.decide(answered, new DeadlinePassed())).isInstanceOf(Failed.class);
  }

  @Test
  void doesNotWaitForWhatWasPendingBeforeItBegan() {
    var progress = recorded(begun, new SynchronizationPending(NOON.minusSeconds(60)));

    assertThat(recorded(progress, started()).waitsForPerson()).isFalse();
  }

  @Test
  void remindsPoliciesAndThenGivesUp() {
    var first = (Reminded) policy.decide(enabling(), new DeadlinePassed());
    var second = (Reminded) policy.decide(first.next(), new DeadlinePassed());

    assertThat(((Failed) policy.decide(second.next(), new DeadlinePassed())).reason())
        .isEqualTo("POLICIES_NOT_ENABLED");
  }

  @Test
  void cancelsOnlyWhatIsNotCompleteYet() {
    var decision = (Failed) policy.decide(begun, new CancellationRequested());
    assertThat(decision.next().status()).isEqualTo(CANCELLED);
    assertThat(decision.reason()).isEqualTo("CANCELLED");

    assertThat(policy.decide(enabling(), new CancellationRequested())).isInstanceOf(Ignored.class);
    assertThat(policy.decide(Progress.begin(TaskKind.DEPROVISION, 1), new CancellationRequested()))
        .isInstanceOf(Ignored.class);
  }

  @Test
  void removalNeverGivesUp() {
    var progress = Progress.begin(TaskKind.DEPROVISION, 1);
    for (var time = 0; time < 10; time++) {
      progress = ((Reminded) policy.decide(progress, new DeadlinePassed())).next();
    }
    progress = recorded(progress, new PartDone(1, Part.DISCONNECTED));
    progress = recorded(progress, new PartDone(1, Part.THREAT_DISABLED));
    progress = recorded(progress, new PartDone(1, Part.DLP_DISABLED));

    assertThat(policy.decide(progress, new PartDone(1, Part.QUARANTINE_DISABLED)))
        .isInstanceOf(Removed.class);
  }

  private Progress enabling() {
    var progress = begun;
    for (Part part : READY.subList(0, 3)) {
      progress = recorded(progress, new PartDone(1, part));
    }
    return ((Ready) policy.decide(progress, new PartDone(1, READY.getLast()))).next();
  }

  private static ConnectionStarted started() {
    return new ConnectionStarted(1, NOON.minusSeconds(1));
  }

  private Progress recorded(Progress progress, Signal signal) {
    return ((Recorded) policy.decide(progress, signal)).next();
  }
}
