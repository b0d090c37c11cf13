package io.cloudward.provisioning.process;

import io.cloudward.provisioning.task.TaskKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decisions about a process depend on.
 *
 * @param attempt 1 for the submission, one more for each retry
 * @param parts what others have done in this attempt
 * @param reminders how often others were asked again
 * @param startedAt when connector-service began this attempt
 * @param pendingAt when it last asked for a first synchronisation by a Global Administrator
 * @param synchronizedAt when the service was last synchronised
 */
public record Progress(
    TaskKind kind,
    ProcessStatus status,
    int attempt,
    Set<Part> parts,
    int reminders,
    @Nullable Instant startedAt,
    @Nullable Instant pendingAt,
    @Nullable Instant synchronizedAt) {

  public Progress {
    parts = Set.copyOf(parts);
  }

  /** The beginning of an attempt. */
  public static Progress begin(TaskKind kind, int attempt) {
    return new Progress(kind, ProcessStatus.RUNNING, attempt, Set.of(), 0, null, null, null);
  }

  /**
   * Whether a person has to act before it can go on. The three times are of connector-service, so
   * they may be compared.
   */
  public boolean waitsForPerson() {
    return status == ProcessStatus.RUNNING
        && startedAt != null
        && pendingAt != null
        && !parts.contains(Part.CONNECTED)
        && !pendingAt.isBefore(startedAt)
        && (synchronizedAt == null || !synchronizedAt.isAfter(pendingAt));
  }

  Progress with(Part part) {
    var more = EnumSet.of(part);
    more.addAll(parts);
    return new Progress(
        kind, status, attempt, more, reminders, startedAt, pendingAt, synchronizedAt);
  }

  Progress with(ProcessStatus next) {
    return new Progress(kind, next, attempt, parts, 0, startedAt, pendingAt, synchronizedAt);
  }

  Progress reminded() {
    return new Progress(
        kind, status, attempt, parts, reminders + 1, startedAt, pendingAt, synchronizedAt);
  }

  Progress started(Instant at) {
    return new Progress(kind, status, attempt, parts, reminders, at, pendingAt, synchronizedAt);
  }

  Progress pending(Instant at) {
    return new Progress(
        kind, status, attempt, parts, reminders, startedAt, later(pendingAt, at), synchronizedAt);
  }

  Progress synchronised(Instant at) {
    return new Progress(
        kind, status, attempt, parts, reminders, startedAt, pendingAt, later(synchronizedAt, at));
  }

  private static Instant later(@Nullable Instant known, Instant heard) {
    return known != null && known.isAfter(heard) ? known : heard;
  }
}
