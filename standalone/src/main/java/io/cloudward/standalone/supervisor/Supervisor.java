package io.cloudward.standalone.supervisor;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** All programs of an instance: started in waves, kept running, stopped in reverse. */
public final class Supervisor implements AutoCloseable {

  private static final Duration READY_LIMIT = Duration.ofSeconds(300);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration ROTATION = Duration.ofSeconds(10);
  private static final long LOG_LIMIT_BYTES = 10_000_000;
  private static final int STOPPED_AT_ONCE = 4;
  private static final Executor PARALLEL = Executors.newVirtualThreadPerTaskExecutor();

  private final Progress progress;
  private final LeftOvers leftOvers;
  private final Path logs;
  private final Runnable changed;
  private final List<List<Supervised>> waves = new ArrayList<>();
  private boolean closed;
  private final ScheduledExecutorService executor =
      Executors.newScheduledThreadPool(3, Thread.ofPlatform().daemon().name("watch-", 0).factory());

  /**
   * Prepares; nothing is started.
   *
   * @param children file in which the children are written down
   * @param logs directory whose files are kept small
   * @param changed called whenever a process has started or ended
   */
  public Supervisor(Progress progress, Path children, Path logs, Runnable changed) {
    this.progress = progress;
    this.leftOvers = new LeftOvers(children);
    this.logs = logs;
    this.changed = changed;
  }

  /** Stops what a killed supervisor left running, and returns how many that were. */
  public int stopLeftOvers() {
    return leftOvers.stop();
  }

  /** Starts keeping the log files small. */
  public void watchLogs() {
    var rotation = new LogRotation(logs, LOG_LIMIT_BYTES);
    var _ =
        executor.scheduleWithFixedDelay(
            rotation::rotate, ROTATION.toSeconds(), ROTATION.toSeconds(), TimeUnit.SECONDS);
  }

  /**
   * Starts programs together and returns when all serve.
   *
   * @throws StartFailure if one does not within five minutes
   */
  public void start(Collection<? extends Program> programs) {
    var wave =
        programs.stream().map(program -> new Supervised(program, executor, this::changed)).toList();
    synchronized (waves) {
      if (closed) {
        return;
      }
      waves.add(wave);
    }
    awaitAll(wave);
  }

  /** Returns at the first failure; the others are not waited for then. */
  private void awaitAll(List<Supervised> wave) {
    var failed = new CompletableFuture<Void>();
    var starting =
        wave.stream()
            .map(supervised -> CompletableFuture.runAsync(() -> startOne(supervised), PARALLEL))
            .map(one -> one.whenComplete((_, failure) -> fail(failed, failure)))
            .toArray(CompletableFuture[]::new);
    try {
      var _ = CompletableFuture.anyOf(CompletableFuture.allOf(starting), failed).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartFailure failure ? failure : new StartFailure(e.toString());
    }
  }

  private static void fail(CompletableFuture<Void> failed, @Nullable Throwable failure) {
    if (failure != null) {
      failed.completeExceptionally(
          failure instanceof CompletionException wrapper && wrapper.getCause() != null
              ? wrapper.getCause()
              : failure);
    }
  }

  private void startOne(Supervised supervised) {
    var program = supervised.program();
    var begin = Instant.now();
    supervised.start();
    while (!program.isReady()) {
      if (Duration.between(begin, Instant.now()).compareTo(READY_LIMIT) > 0) {
        throw new StartFailure(
            program.name()
                + " is not ready after "
                + READY_LIMIT.toSeconds()
                + " s"
                + logOf(program));
      }
      if (supervised.restarts() > 1) {
        throw new StartFailure(program.name() + " ends again and again" + logOf(program));
      }
      if (isClosed()) {
        return;
      }
      LockSupport.parkNanos(POLL.toNanos());
    }
    progress.ready(program.name(), program.url(), Duration.between(begin, Instant.now()));
  }

  private boolean isClosed() {
    synchronized (waves) {
      return closed;
    }
  }

  private String logOf(Program program) {
    return "; its log is " + logs.resolve(program.name() + ".log");
  }

  private void changed() {
    leftOvers.remember(all().stream().map(Supervised::process).filter(Objects::nonNull).toList());
    changed.run();
  }

  /** What runs now. */
  public List<ProgramState> states() {
    return all().stream().map(ProgramState::of).toList();
  }

  private List<Supervised> all() {
    synchronized (waves) {
      return waves.stream().flatMap(List::stream).toList();
    }
  }

  private static void stop(List<Supervised> wave) {
    try (var stopping = Executors.newFixedThreadPool(STOPPED_AT_ONCE)) {
      wave.forEach(one -> stopping.execute(one::stop));
    }
  }

  /** Stops everything, what was started last first. */
  @Override
  public void close() {
    List<List<Supervised>> reversed;
    synchronized (waves) {
      closed = true;
      reversed = List.copyOf(waves.reversed());
    }
    reversed.forEach(Supervisor::stop);
    executor.shutdownNow();
  }
}
