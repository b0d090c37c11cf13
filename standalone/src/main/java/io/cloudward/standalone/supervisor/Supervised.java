package io.cloudward.standalone.supervisor;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One program that is started again whenever it ends by itself. */
final class Supervised {

  private static final Logger LOG = Logger.getLogger(Supervised.class.getName());

  private final Program program;
  private final ScheduledExecutorService executor;
  private final Runnable changed;
  private final Backoff backoff = new Backoff();
  private volatile @Nullable ProcessHandle process;
  private volatile boolean stopping;
  private volatile int restarts;
  private Instant startedAt = Instant.EPOCH;

  /**
   * Describes it; nothing is started.
   *
   * @param executor on which it is started again
   * @param changed called after each start
   */
  Supervised(Program program, ScheduledExecutorService executor, Runnable changed) {
    this.program = program;
    this.executor = executor;
    this.changed = changed;
  }

  Program program() {
    return program;
  }

  /** Its process id; 0 while it does not run. */
  long pid() {
    var current = process;
    return current != null && current.isAlive() ? current.pid() : 0;
  }

  /** How often it had to be started again. */
  int restarts() {
    return restarts;
  }

  @Nullable ProcessHandle process() {
    return process;
  }

  /** Starts it for the first time. */
  synchronized void start() {
    startedAt = Instant.now();
    var started = program.start();
    process = started;
    changed.run();
    var _ = started.onExit().thenRunAsync(this::ended, executor);
  }

  private void ended() {
    if (stopping) {
      return;
    }
    var pause = backoff.after(Duration.between(startedAt, Instant.now()));
    LOG.warning(
        () -> program.name() + " has ended; it is started again in " + pause.toMillis() + " ms");
    changed.run();
    var _ = executor.schedule(this::startAgain, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  private synchronized void startAgain() {
    if (stopping) {
      return;
    }
    restarts++;
    try {
      start();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> program.name() + " could not be started again");
      ended();
    }
  }

  /** Stops it for good. */
  void stop() {
    stopping = true;
    synchronized (this) {
      var current = process;
      if (current != null && current.isAlive()) {
        program.stop(current);
      }
    }
  }
}
