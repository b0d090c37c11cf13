package io.cloudward.dlp.engine;

import io.cloudward.dlp.DlpConfig;
import io.cloudward.web.problem.Problems;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads on which content is searched. Searching keeps a processor busy for as long as the
 * content is large: on threads of its own it cannot starve the calls that only ask.
 */
@ApplicationScoped
public class ScanThreads {

  private static final int IDLE_SECONDS = 60;

  private final ThreadPoolExecutor threads;

  ScanThreads(DlpConfig config) {
    threads =
        new ThreadPoolExecutor(
            config.parallelScans(),
            config.parallelScans(),
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(config.waitingScans()),
            Thread.ofPlatform().daemon().name("scan-", 1).factory());
    threads.allowCoreThreadTimeOut(true);
  }

  /**
   * Runs a search and waits for it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 503 if too many wait already
   */
  public <T> T run(Callable<T> search) {
    try {
      return threads.submit(search).get();
    } catch (RejectedExecutionException e) {
      throw Problems.of(
          "busy", 503, "Too many scans are waiting", "Repeat the call in some seconds.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while content was searched", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException known) {
        throw known;
      }
      throw new IllegalStateException("content could not be searched", e.getCause());
    }
  }

  @PreDestroy
  void stop() {
    threads.shutdownNow();
  }
}
