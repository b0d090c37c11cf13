package io.cloudward.bench.accuracy.world;

import io.cloudward.patterns.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts over labelled samples, by identifier and by group. */
final class WorldScores {

  private static final class Count {
    private int labels;
    private int found;
    private int wrong;
  }

  private final Map<String, Count> identifiers = new TreeMap<>();
  private final Map<String, Count> groups = new TreeMap<>();

  /** Adds what was found in a sample. */
  boolean add(WorldSet.Sample sample, List<Finding> findings) {
    boolean hit = false;
    for (Finding finding : findings) {
      if (finding.identifier().equals(sample.subject()) && overlaps(sample, finding)) {
        hit = true;
      } else if (!partOf(sample, finding)) {
        count(identifiers, finding.identifier()).wrong++;
      }
    }
    if (!sample.subject().isEmpty()) {
      add(count(identifiers, sample.subject()), hit);
      add(count(groups, sample.subject() + " " + sample.group()), hit);
    }
    return hit || sample.subject().isEmpty();
  }

  /** A web address may hold an address of a machine or a password, and is right as well. */
  private static boolean partOf(WorldSet.Sample sample, Finding finding) {
    return finding.identifier().equals("url") && overlaps(sample, finding);
  }

  private static void add(Count count, boolean hit) {
    count.labels++;
    count.found += hit ? 1 : 0;
  }

  private static Count count(Map<String, Count> counts, String key) {
    return counts.computeIfAbsent(key, unused -> new Count());
  }

  private static boolean overlaps(WorldSet.Sample sample, Finding finding) {
    return finding.start() < sample.end() && sample.start() < finding.end();
  }

  /** Precision and recall of every identifier that has labels. */
  String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            "%-28s %7s %10s %7s %7s%n", "identifier", "labels", "precision", "recall", "wrong"));
    identifiers.forEach(
        (key, count) -> {
          if (count.labels > 0) {
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-28s %7d %10.4f %7.4f %7d%n",
                    key,
                    count.labels,
                    share(count.found, count.found + count.wrong),
                    share(count.found, count.labels),
                    count.wrong));
          }
        });
    return table.toString();
  }

  /** The groups of which something was missed, the worst first. */
  String misses(int most) {
    StringBuilder lines = new StringBuilder();
    groups.entrySet().stream()
        .filter(entry -> entry.getValue().found < entry.getValue().labels)
        .sorted(
            java.util.Comparator.comparingDouble(
                entry -> share(entry.getValue().found, entry.getValue().labels)))
        .limit(most)
        .forEach(
            entry ->
                lines.append(
                    String.format(
                        "  %-44s %d of %d%n",
                        entry.getKey(), entry.getValue().found, entry.getValue().labels)));
    return lines.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }
}
