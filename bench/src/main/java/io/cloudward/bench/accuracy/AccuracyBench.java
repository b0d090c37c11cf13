package io.cloudward.bench.accuracy;

import io.cloudward.bench.accuracy.world.WorldAccuracy;
import io.cloudward.bench.patterns.TextKind;
import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.Scanner;
import io.cloudward.patterns.catalogue.Catalogue;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Prints the DLP part of B7: precision and recall by identifier, and findings per megabyte of text
 * that holds none. Files of the Presidio research repository are read when {@code
 * -Dbench.presidio=FILE[,FILE]} names them; a gigabyte of digits is searched with {@code
 * -Dbench.gigabyte=true}.
 */
public final class AccuracyBench {

  private static final List<String> KEYS =
      List.of("credit-card", "iban", "us-ssn", "email-address", "ip-address", "phone-number");
  private static final int GENERATED = 12_000;
  private static final int NEGATIVE_BYTES = 4 << 20;

  private final PrintStream out;
  private final Scanner scanner =
      IdentifierSet.compile(
              Catalogue.shipped().stream().filter(one -> KEYS.contains(one.key())).toList())
          .scanner();
  private final Scanner all = IdentifierSet.compile(Catalogue.shipped()).scanner();

  private AccuracyBench(PrintStream out) {
    this.out = out;
  }

  /** Runs all. */
  public static void main(String[] arguments) throws IOException {
    new AccuracyBench(System.out).run();
  }

  private void run() throws IOException {
    score(
        "generated (made with the engine's authors looking)", LabelledSets.generated(GENERATED, 7));
    WorldAccuracy.print(out);
    String files = System.getProperty("bench.presidio", "");
    for (String file : files.isEmpty() ? new String[0] : files.split(",")) {
      score(file, LabelledSets.presidio(Path.of(file)));
    }
    print(
        "%nFindings per MB of text without any, all %d identifiers%n", Catalogue.shipped().size());
    for (TextKind kind : List.of(TextKind.PROSE, TextKind.SOURCE, TextKind.CSV)) {
      negative(kind);
    }
    if (Boolean.getBoolean("bench.gigabyte")) {
      LongText.print(out);
    }
  }

  private void score(String name, List<LabelledText> texts) {
    Map<String, Score> scores = new TreeMap<>();
    KEYS.forEach(key -> scores.put(key, new Score()));
    for (LabelledText text : texts) {
      List<Finding> findings = scanner.scan(text.text().getBytes(StandardCharsets.UTF_8));
      for (LabelledText.Label label : text.labels()) {
        score(scores, label.identifier())
            .label(findings.stream().anyMatch(found -> hits(label, found)));
      }
      for (Finding found : findings) {
        if (text.labels().stream().noneMatch(label -> hits(label, found))) {
          score(scores, found.identifier()).wrong();
        }
      }
    }
    print(
        "%n%s: %d texts%n%-16s %7s %10s %7s %7s%n",
        name, texts.size(), "identifier", "labels", "precision", "recall", "wrong");
    scores.forEach(
        (key, score) ->
            print(
                "%-16s %7d %10.4f %7.4f %7d%n",
                key, score.labels(), score.precision(), score.recall(), score.wrongs()));
  }

  private static Score score(Map<String, Score> scores, String identifier) {
    return Objects.requireNonNull(scores.get(identifier), identifier);
  }

  private static boolean hits(LabelledText.Label label, Finding found) {
    return label.identifier().equals(found.identifier())
        && label.overlaps(found.start(), found.end());
  }

  private void negative(TextKind kind) {
    byte[] text = kind.generate(NEGATIVE_BYTES, 3);
    Map<String, Integer> counts = new TreeMap<>();
    all.scan(text, 0, text.length, found -> counts.merge(found.identifier(), 1, Integer::sum));
    print("%-7s", kind.name().toLowerCase(Locale.ROOT));
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .limit(8)
        .forEach(one -> print(" %s %.1f", one.getKey(), one.getValue() / (NEGATIVE_BYTES / 1e6)));
    print("%n");
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
