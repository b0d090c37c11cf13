package io.cloudward.provisioning.process;

import java.time.Instant;

/** Something that a process has to take into account. */
public sealed interface Signal {

  /** Somebody did their part. */
  record PartDone(int attempt, Part part) implements Signal {}

  /** connector-service has begun. */
  record ConnectionStarted(int attempt, Instant at) implements Signal {}

  /** connector-service gave up. */
  record ConnectionFailed(int attempt, String reason, String remedy) implements Signal {}

  /** A Global Administrator has to do the first synchronisation. */
  record SynchronizationPending(Instant at) implements Signal {}

  /** The service was synchronised. */
  record Synchronized(Instant at) implements Signal {}

  /** Nothing more is to be awaited without a word. */
  record DeadlinePassed() implements Signal {}

  /** A person wants it to end. */
  record CancellationRequested() implements Signal {}
}
