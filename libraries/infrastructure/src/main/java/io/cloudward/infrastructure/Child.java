package io.cloudward.infrastructure;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One child process and the ways to end it. */
final class Child {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

  private final Process process;

  Child(Process process) {
    this.process = process;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks the process to end and waits; after 60 seconds it is killed. */
  void stop() {
    process.destroy();
    await();
  }

  /** Ends the process at once, as {@code kill -9} does, and waits until it is gone. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  /** Waits for an end that was asked for; after 60 seconds the process is killed. */
  void await() {
    try {
      if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
