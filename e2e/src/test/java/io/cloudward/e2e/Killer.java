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
 * Kills (SIGKILL) one process after the other at random moments, round by round in a shuffled
 * order; the supervisor restarts them. The next one dies when all are ready again: otherwise
 * restarts overlap and nothing is ever up.
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
  private static final int LONGEST_PAUSE_MILLIS = 3_000;

  private final RunningSystem system;
  private final List<String> targets;
  private final Random random = new Random(SEED);
  private final Thread thread = new Thread(this::run, "killer");
  private volatile boolean enough;
  private int kills;

  Killer(RunningSystem system) {
    this(system, TARGETS);
  }

  Killer(RunningSystem system, List<String> targets) {
    this.system = system;
    this.targets = List.copyOf(targets);
  }

  void start() {
    System.out.println("fault seed " + SEED);
    thread.start();
  }

  /** No further round; waits until every target was hit at least once and all are ready again. */
  int end() throws InterruptedException {
    enough = true;
    thread.join();
    return kills;
  }

  private void run() {
    List<String> order = new ArrayList<>(targets);
    do {
      Collections.shuffle(order, random);
      for (String target : order) {
        pause(random.nextInt(LONGEST_PAUSE_MILLIS));
        kill(target);
        system.awaitReady();
      }
    } while (!enough);
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
    pause(500);
  }

  private static void pause(int milliseconds) {
    try {
      if (new CountDownLatch(1).await(milliseconds, TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("nobody counts this latch down");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
