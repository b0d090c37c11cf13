package io.cloudward.bench.provisioning;

import io.cloudward.bench.Ratio;
import io.cloudward.bench.provisioning.Submissions.Ready;
import io.cloudward.e2e.system.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.HdrHistogram.Histogram;

/**
 * {@code ./cloudward bench provisioning}: B1, B2 and B6 of the design. System properties: {@code
 * bench.submissions} (B1, default 200), {@code bench.small} and {@code bench.large} (B2, default
 * 1000 and 10000 organizations, each with three services).
 */
public final class ProvisioningBench {

  /** ServiceProvisionRequested, ServiceConnected, ProvisioningCompleted, PoliciesEnabled. */
  private static final int HOPS = 4;

  private static final int CONTEXTS = 3;

  /** Held, because levels of loggers that nobody holds are forgotten. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private ProvisioningBench() {}

  /** Prints one line per budget; exit status 1 if one is not kept. */
  public static void main(String[] args) throws Exception {
    KAFKA.setLevel(Level.WARNING);
    List<Ratio> ratios = new ArrayList<>();
    RunningSystem system = RunningSystem.get();
    print(ratios, rest(system));
    try (EnabledWatch watch = new EnabledWatch(system.kafka())) {
      Submissions submissions = new Submissions(system);
      print(ratios, List.of(latency(system, submissions, watch)));
      print(ratios, wave(system, submissions, watch));
    }
    System.exit(ratios.stream().allMatch(Ratio::isKept) ? 0 : 1);
  }

  private static void print(List<Ratio> all, List<Ratio> measured) {
    measured.forEach(System.out::println);
    all.addAll(measured);
  }

  private static Ratio latency(RunningSystem system, Submissions submissions, EnabledWatch watch)
      throws Exception {
    int count = Integer.getInteger("bench.submissions", 200);
    int warmUp = Math.max(20, count / 4);
    Histogram ours = new Histogram(3);
    List<Ready> ready = submissions.prepare(warmUp + count);
    for (int i = 0; i < ready.size(); i++) {
      long start = System.nanoTime();
      submissions.submit(ready.get(i));
      long end = watch.awaitNanos(ready.get(i).organizationId(), CONTEXTS * 3);
      if (i >= warmUp) {
        ours.recordValue((end - start) / 1_000);
      }
    }
    try (KafkaHops hops = new KafkaHops(system.kafka(), HOPS)) {
      Histogram reference = hops.measure(warmUp, count);
      return new Ratio(
          "B1",
          "submit to policies enabled everywhere, p99, ms (" + HOPS + " bare hops)",
          ours.getValueAtPercentile(99) / 1_000.0,
          reference.getValueAtPercentile(99) / 1_000.0,
          3);
    }
  }

  private static List<Ratio> wave(RunningSystem system, Submissions submissions, EnabledWatch watch)
      throws Exception {
    double memoryBefore = RestingMemory.mebibytes(system.status());
    double small =
        millisPerOrganization(submissions, watch, Integer.getInteger("bench.small", 1000));
    double large =
        millisPerOrganization(submissions, watch, Integer.getInteger("bench.large", 10_000));
    double memoryAfter = RestingMemory.mebibytes(system.status());
    return List.of(
        new Ratio(
            "B2", "time per organization of a large wave, ms (small wave)", large, small, 1.2),
        new Ratio("B2", "memory after the waves, MiB (before)", memoryAfter, memoryBefore, 1.2));
  }

  private static double millisPerOrganization(
      Submissions submissions, EnabledWatch watch, int organizations) throws Exception {
    List<Ready> ready = submissions.prepare(organizations);
    long goal = watch.total() + (long) organizations * Submissions.SERVICES.size() * CONTEXTS;
    long start = System.nanoTime();
    ready.forEach(submissions::submit);
    for (Ready one : ready) {
      watch.awaitNanos(one.organizationId(), CONTEXTS * Submissions.SERVICES.size());
    }
    if (watch.total() < goal) {
      throw new IllegalStateException("a wave ended before all policies were enabled");
    }
    return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - start) / 1_000.0 / organizations;
  }

  private static List<Ratio> rest(RunningSystem system) {
    system.launcher().run("down").expectSuccess();
    long start = System.nanoTime();
    system.launcher().run("up").expectSuccess();
    double seconds = (System.nanoTime() - start) / 1e9;
    return List.of(
        new Ratio("B6", "start of a built tree until all is ready, s (limit 30 s)", seconds, 30, 1),
        new Ratio(
            "B6",
            "resident memory of our virtual machines at rest, MiB (limit 2 GiB)",
            RestingMemory.mebibytes(system.status()),
            2048,
            1));
  }
}
