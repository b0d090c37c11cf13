package io.cloudward.provisioning.process;

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

/**
 * Decides how the process of one service goes on. Pure; knows no framework. Parts may become ready
 * in any order and be told more than once.
 */
public final class ProcessPolicy {

  /** {@code reason}: the parts were not ready in time. */
  public static final String TIMED_OUT = "TIMED_OUT";

  /** {@code reason}: a person ended it. */
  public static final String CANCELLED = "CANCELLED";

  /** {@code reason}: policies were not enabled although they were asked several times. */
  public static final String POLICIES_NOT_ENABLED = "POLICIES_NOT_ENABLED";

  private final int mostReminders;

  /**
   * With a limit.
   *
   * @param mostReminders how often policies are asked again to be enabled
   */
  public ProcessPolicy(int mostReminders) {
    this.mostReminders = mostReminders;
  }

  /** What {@code signal} means to a process that stands at {@code progress}. */
  public ProcessDecision decide(Progress progress, Signal signal) {
    if (!progress.status().isActive()) {
      return new Ignored();
    }
    return switch (signal) {
      case PartDone done -> onPart(progress, done);
      case ConnectionStarted started ->
          started.attempt() == progress.attempt() && progress.startedAt() == null
              ? new Recorded(progress.started(started.at()))
              : new Ignored();
      case ConnectionFailed failed ->
          isWaitingForParts(progress) && failed.attempt() == progress.attempt()
              ? new Failed(progress.with(ProcessStatus.FAILED), failed.reason(), failed.remedy())
              : new Ignored();
      case SynchronizationPending pending -> new Recorded(progress.pending(pending.at()));
      case Synchronized done -> new Recorded(progress.synchronised(done.at()));
      case DeadlinePassed passed -> onDeadline(progress);
      case CancellationRequested cancellation ->
          isWaitingForParts(progress)
              ? new Failed(
                  progress.with(ProcessStatus.CANCELLED),
                  CANCELLED,
                  "It was cancelled. Submit it again if it is wanted after all.")
              : new Ignored();
    };
  }

  private static boolean isWaitingForParts(Progress progress) {
    return progress.kind() == TaskKind.PROVISION && progress.status() == ProcessStatus.RUNNING;
  }

  private static ProcessDecision onPart(Progress progress, PartDone done) {
    if (done.attempt() != progress.attempt() || progress.parts().contains(done.part())) {
      return new Ignored();
    }
    var next = progress.with(done.part());
    if (progress.kind() == TaskKind.DEPROVISION) {
      return Part.areGone(next.parts())
          ? new Removed(next.with(ProcessStatus.COMPLETED))
          : new Recorded(next);
    }
    var enabled = Part.areEnabled(next.parts());
    if (progress.status() == ProcessStatus.RUNNING && Part.areReady(next.parts())) {
      return new Ready(next.with(enabled ? ProcessStatus.COMPLETED : ProcessStatus.ENABLING));
    }
    return progress.status() == ProcessStatus.ENABLING && enabled
        ? new Recorded(next.with(ProcessStatus.COMPLETED))
        : new Recorded(next);
  }

  /** Removal is never given up: others are reminded until nothing is left. */
  private ProcessDecision onDeadline(Progress progress) {
    if (progress.waitsForPerson()) {
      return new Ignored();
    }
    if (progress.kind() == TaskKind.DEPROVISION) {
      return new Reminded(progress.reminded());
    }
    if (progress.status() == ProcessStatus.RUNNING) {
      return new Failed(
          progress.with(ProcessStatus.FAILED),
          TIMED_OUT,
          "Not every part was ready in time. Retry it; if it happens again, look at the health of"
              + " the services.");
    }
    return progress.reminders() < mostReminders
        ? new Reminded(progress.reminded())
        : new Failed(
            progress.with(ProcessStatus.FAILED),
            POLICIES_NOT_ENABLED,
            "Policies could not be enabled. Look at the health of the services, then retry it.");
  }
}
