package io.cloudward.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.e2e.system.RunningSystem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Kills (SIGKILL) one process after the other in a shuffled order; the supervisor restarts them.
 */
final class Killer {

  /** Where each process id stands in the status. */
  static final List<String> TARGETS =
      List.of(
          "/services/provisioning-service",
          "/services/connector-service",
          "/services/threat-service",
          "/services/dlp-service",
          "/services/quarantine-service",
          "/services/log-service",
          "/services/auth-service",
          "/infrastructure/postgresql",
          "/infrastructure/kafka");

  private static final long SEED = Long.getLong("fault.seed", 20261123L);
  private static final int SECONDS_BETWEEN = 4;

  private final RunningSystem system;
  private final Thread thread = new Thread(this::run, "killer");
  private volatile int kills;

  Killer(RunningSystem system) {
    this.system = system;
  }

  void start() {
    System.out.println("fault seed " + SEED);
    thread.start();
  }

  /** Waits until every target was hit once. */
  int awaitEnd() throws InterruptedException {
    thread.join();
    return kills;
  }

  private void run() {
    List<String> order = new ArrayList<>(TARGETS);
    Collections.shuffle(order, new Random(SEED));
    for (String target : order) {
      kill(target);
      pause(SECONDS_BETWEEN);
    }
  }

  private void kill(String target) {
    JsonNode pid = system.status().at(target + "/pid");
    if (pid.isNumber()) {
      ProcessHandle.of(pid.asLong()).ifPresent(ProcessHandle::destroyForcibly);
      System.out.println("killed " + target.substring(target.lastIndexOf('/') + 1));
      kills++;
    }
  }

  /** Between two tries of a client. */
  static void pause() {
    pause(1);
  }

  private static void pause(int seconds) {
    try {
      if (new CountDownLatch(1).await(seconds, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody counts this latch down");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
