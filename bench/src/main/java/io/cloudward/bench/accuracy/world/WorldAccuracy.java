package io.cloudward.bench.accuracy.world;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.Scanner;
import io.cloudward.patterns.catalogue.Catalogue;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Precision and recall on {@link WorldSet}, with all shipped identifiers and the confidence that
 * {@code POST /api/dlp/scans} tells when nobody chose one.
 */
public final class WorldAccuracy {

  private static final int USUAL_CONFIDENCE = 65;
  private static final int SAMPLES = 44_000;
  private static final long SEED = 20;
  private static final int MOST_GROUPS = 60;

  private WorldAccuracy() {}

  /** Prints the tables; with {@code -Dbench.misses=KEY} also the samples missed or wrong. */
  public static void print(PrintStream out) {
    Scanner scanner =
        IdentifierSet.compile(Catalogue.shipped())
            .scanner(ScanOptions.DEFAULT.withMinConfidence(USUAL_CONFIDENCE));
    String watched = System.getProperty("bench.misses", "");
    WorldScores scores = new WorldScores();
    for (WorldSet.Sample sample :
        WorldSet.generate(
            Integer.getInteger("bench.samples", SAMPLES), Long.getLong("bench.seed", SEED))) {
      List<Finding> findings = scanner.scan(sample.text().getBytes(StandardCharsets.UTF_8));
      boolean right = scores.add(sample, findings);
      if (!watched.isEmpty()) {
        watch(out, watched, sample, findings, right);
      }
    }
    out.println();
    out.println(
        "Text of the world (" + SAMPLES + " values and half as many decoys), all identifiers");
    out.print(scores.table());
    out.println("missed, by group");
    out.print(scores.misses(MOST_GROUPS));
  }

  private static void watch(
      PrintStream out, String key, WorldSet.Sample sample, List<Finding> findings, boolean right) {
    if (!right && sample.subject().matches(key)) {
      out.println("MISS " + sample.subject() + " " + sample.text().replace("\n", "\\n"));
    }
    for (Finding finding : findings) {
      if (finding.identifier().matches(key) && !finding.identifier().equals(sample.subject())) {
        out.println(
            "WRONG "
                + finding.identifier()
                + " "
                + finding.masked()
                + " "
                + sample.text().replace("\n", "\\n"));
      }
    }
  }

  /** Prints the tables. */
  public static void main(String[] arguments) {
    print(System.out);
  }
}
