package io.cloudward.inspection.worker;

import io.cloudward.inspection.extract.Extractor;
import io.cloudward.inspection.type.FileType;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A pool of worker processes: started when needed, used again, ended when idle, killed when they
 * take too long, replaced when they die. Each is a JVM of its own with little memory, so that no
 * document can take more of this process than the buffers of its answer.
 */
public final class Workers implements AutoCloseable {

  private static final Duration IDLE = Duration.ofSeconds(60);
  private static final int USES = 500;

  private final WorkerSettings settings;
  private final Semaphore free;
  private final Deque<Worker> idle = new ArrayDeque<>();
  private final ScheduledExecutorService clock;
  private final ScheduledFuture<?> endOfIdle;
  private boolean isClosed;

  /** A pool that has no process yet. */
  public Workers(WorkerSettings settings) {
    this.settings = settings;
    this.free = new Semaphore(settings.processes(), true);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("inspection-workers").factory());
    long period = IDLE.toSeconds() / 2;
    this.endOfIdle = clock.scheduleWithFixedDelay(this::endIdle, period, period, TimeUnit.SECONDS);
  }

  /** An extractor that parses in a worker process and gives up after {@code time}. */
  public Extractor extractor(FileType type, Duration time) {
    return new WorkerExtractor(this, type, time);
  }

  WorkerSettings settings() {
    return settings;
  }

  ScheduledExecutorService clock() {
    return clock;
  }

  /**
   * A worker for one use; null if none is free in time.
   *
   * @throws IOException if no process can be started
   */
  @Nullable Worker borrow(Duration wait) throws IOException {
    try {
      if (!free.tryAcquire(wait.toNanos(), TimeUnit.NANOSECONDS)) {
        return null;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
    try {
      var worker = takeIdle();
      return worker != null ? worker : Worker.start(settings);
    } catch (IOException | RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /** Takes a worker back; one that is not sound is ended. */
  void giveBack(Worker worker, boolean isSound) {
    if (isSound && worker.isAlive() && worker.uses() < USES && keep(worker)) {
      free.release();
      return;
    }
    worker.end();
    free.release();
  }

  private synchronized boolean keep(Worker worker) {
    if (!isClosed) {
      worker.markIdle();
      idle.push(worker);
    }
    return !isClosed;
  }

  private synchronized @Nullable Worker takeIdle() {
    while (!idle.isEmpty()) {
      var worker = idle.pop();
      if (worker.isAlive()) {
        return worker;
      }
      worker.end();
    }
    return null;
  }

  private synchronized void endIdle() {
    idle.removeIf(
        worker -> {
          boolean isOver = worker.idleSince(IDLE);
          if (isOver) {
            worker.end();
          }
          return isOver;
        });
  }

  /** Ends every idle process at once, and those in use when they come back. */
  @Override
  public void close() {
    synchronized (this) {
      isClosed = true;
      idle.forEach(Worker::end);
      idle.clear();
    }
    endOfIdle.cancel(false);
    clock.shutdown();
  }
}
