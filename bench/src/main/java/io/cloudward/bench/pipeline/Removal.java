package io.cloudward.bench.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.cloudward.bench.Ratio;
import io.cloudward.e2e.system.PortalSession;
import io.cloudward.e2e.system.RunningSystem;
import io.cloudward.e2e.system.Sandbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.Histogram;

/**
 * The whole way, stand-in latency zero: first how many messages a second are judged at full load,
 * then, at half of it, how long a message with the EICAR test file stays after the notification.
 */
final class Removal {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int SENDERS = 4;

  /** Every so many messages one that has to go. */
  private static final int HARMFUL = 5;

  private static final int BUDGET_MILLIS = 250;
  private static final String ADMINISTRATOR = "admin@pipeline-1.example";

  /** Two halves, so that nobody takes this file for the test file. */
  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private final RunningSystem system;
  private final Sandbox sandbox;
  private final List<byte[]> messages;

  Removal(RunningSystem system, List<byte[]> messages) {
    this.system = system;
    this.sandbox = new Sandbox(system);
    this.messages = messages;
    provision();
  }

  /** Prints the rate of full load; the ratio of the 99th percentile to its limit. */
  Ratio measure(int full, Duration halfLoad) throws InterruptedException {
    try (var watch = new ItemWatch(system.kafka())) {
      double rate = fullLoad(watch, full);
      System.out.printf(Locale.ROOT, "    full load %.1f messages a second%n", rate);
      var histogram = new Histogram(3);
      for (long millis : halfLoad(watch, rate / 2, halfLoad)) {
        histogram.recordValue(Math.max(0, millis));
      }
      System.out.printf(
          "    at half of it, notification to removal: p50 %d ms, p99 %d ms, %d removals%n",
          histogram.getValueAtPercentile(50),
          histogram.getValueAtPercentile(99),
          histogram.getTotalCount());
      return new Ratio(
          "B4",
          "notification to removal at half load, p99, ms (limit 250 ms)",
          histogram.getValueAtPercentile(99),
          BUDGET_MILLIS,
          1);
    }
  }

  private double fullLoad(ItemWatch watch, int count) {
    warmUp(watch, count / 2);
    long goal = watch.verdicts() + 2L * count;
    long start = System.nanoTime();
    var threads = IntStream.range(0, SENDERS).mapToObj(k -> sender(k, count)).toList();
    threads.forEach(Removal::join);
    watch.awaitVerdicts(goal, PATIENCE);
    return count * 1e9 / (System.nanoTime() - start);
  }

  /** Sends one in four of the message; a browser is for one thread. */
  private Thread sender(int first, int count) {
    var own = new Sandbox(system);
    return Thread.ofPlatform()
        .start(
            () -> {
              for (int i = first; i < count; i += SENDERS) {
                own.deliver(ADMINISTRATOR, numbered("full", i));
              }
            });
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void warmUp(ItemWatch watch, int count) {
    long goal = watch.verdicts() + 2L * count;
    for (int i = 0; i < count; i++) {
      sandbox.deliver(ADMINISTRATOR, numbered("warm", i));
    }
    watch.awaitVerdicts(goal, PATIENCE);
  }

  private List<Long> halfLoad(ItemWatch watch, double rate, Duration time) {
    int count = (int) (rate * time.toSeconds());
    long start = System.nanoTime();
    int harmful = 0;
    for (int i = 0; i < count; i++) {
      long due = start + (long) (i * 1e9 / rate);
      LockSupport.parkNanos(due - System.nanoTime());
      if (i % HARMFUL == 0) {
        harmful++;
        sandbox.deliver(ADMINISTRATOR, harmful(i));
      } else {
        sandbox.deliver(ADMINISTRATOR, numbered("half", i));
      }
    }
    return new ArrayList<>(watch.awaitRemovals(harmful, PATIENCE));
  }

  /** One of the messages, made unlike all others. */
  private byte[] numbered(String phase, int number) {
    var message = new String(messages.get(number % messages.size()), UTF_8);
    return ("X-Number: " + phase + "-" + number + "\r\n" + message).getBytes(UTF_8);
  }

  private static byte[] harmful(int number) {
    return """
        From: Sender <sender@a.example>
        To: %s
        Subject: Your order %d
        Message-ID: <harmful-%d@a.example>
        MIME-Version: 1.0
        Content-Type: application/octet-stream; name="order.com"
        Content-Disposition: attachment; filename="order.com"

        %s
        """
        .formatted(ADMINISTRATOR, number, number, EICAR)
        .replace("\n", "\r\n")
        .getBytes(UTF_8);
  }

  private void provision() {
    sandbox.createOrganizations("pipeline", 1);
    var session = PortalSession.signIn(system);
    var verification = session.verify(ADMINISTRATOR, system.sandboxPassword()).expect(201).json();
    var task =
        session
            .submit(verification.path("id").asText(), true, List.of("EXCHANGE_ONLINE"))
            .expect(202)
            .json();
    var ended = session.awaitEnd(task.path("id").asText());
    if (!ended.path("state").asText().equals("COMPLETED")) {
      throw new IllegalStateException("not provisioned: " + ended);
    }
  }
}
