package io.cloudward.bench.patterns;

import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.Scanner;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.catalogue.PatternDefinition;
import io.cloudward.patterns.engine.CompiledSet;
import io.cloudward.patterns.engine.ScanStages;
import io.cloudward.patterns.reference.ReferenceMatcher;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prints B3: the engine with all shipped identifiers against its references, one core. */
public final class PatternsBench {

  private static final int BYTES = 8 << 20;
  private static final int BYTES_FOR_SLOW = 1 << 17;
  private static final int BYTES_FOR_EQUALITY = 1 << 13;
  private static final int[] COUNTS = {10, 30, 100, 300, 1_000};

  private final PrintStream out;
  private final List<IdentifierDefinition> shipped = Catalogue.shipped();
  private final List<String> expressions =
      shipped.stream()
          .flatMap(one -> one.patterns().stream())
          .map(PatternDefinition::expression)
          .map(PatternsBench::bounded)
          .toList();

  private PatternsBench(PrintStream out) {
    this.out = out;
  }

  /** Runs all; takes about two minutes. */
  public static void main(String[] arguments) throws IOException {
    new PatternsBench(System.out).run();
  }

  private void run() throws IOException {
    print(
        "%d identifiers, %d expressions, vectors %s, one core%n",
        shipped.size(), expressions.size(), ScanStages.usesVectors() ? "on" : "off");
    IdentifierSet set = IdentifierSet.compile(shipped);
    RegexReference regex = new RegexReference(expressions);
    print(
        "%-7s %9s %11s %9s %11s %9s %9s  %s%n",
        "text",
        "GB/s",
        "Vectorscan",
        "ratio",
        "java.regex",
        "ratio",
        "memory",
        "same as reference matcher");
    try (VectorscanReference vectorscan = VectorscanReference.of(expressions)) {
      for (TextKind kind : TextKind.values()) {
        compare(kind, set, vectorscan, regex);
      }
      print(
          "(Vectorscan refuses %d of the expressions and runs without them)%n",
          vectorscan.refused());
    }
    printStages(set);
    printCounts();
  }

  private void printStages(IdentifierSet set) {
    CompiledSet compiled = CompiledSet.of(shipped);
    print(
        "%nNanoseconds per 64 bytes by stage%n%-7s %9s %9s %9s %9s%n",
        "text", "fold", "bitmaps", "filters", "decide");
    for (TextKind kind : TextKind.values()) {
      stages(kind, compiled, set);
    }
  }

  private void printCounts() {
    print("%nGB/s by number of identifiers%n%-7s", "text");
    Arrays.stream(COUNTS).forEach(count -> print(" %9d", count));
    for (TextKind kind : TextKind.values()) {
      byCount(kind);
    }
    print("%n");
  }

  private void compare(
      TextKind kind, IdentifierSet set, VectorscanReference vectorscan, RegexReference regex) {
    byte[] text = kind.generate(BYTES, 1);
    byte[] part = Arrays.copyOf(text, BYTES_FOR_SLOW);
    double ours = Throughput.of(text, bytes -> count(set.scanner(), bytes));
    vectorscan.load(text);
    double theirs = Throughput.of(text, bytes -> vectorscan.scan());
    double slow = Throughput.of(part, regex::scan);
    double memory = Throughput.of(text, PatternsBench::sum);
    print(
        "%-7s %9.3f %11.4f %8.1fx %11.6f %8.0fx %9.1f  %s%n",
        kind.name().toLowerCase(Locale.ROOT),
        ours,
        theirs,
        ours / theirs,
        slow,
        ours / slow,
        memory,
        sameAsReference(set, text));
  }

  private boolean sameAsReference(IdentifierSet set, byte[] text) {
    byte[] part = Arrays.copyOf(text, BYTES_FOR_EQUALITY);
    return set.scanner()
        .scan(part)
        .equals(new ReferenceMatcher(shipped, ScanOptions.DEFAULT).scan(part));
  }

  private void stages(TextKind kind, CompiledSet compiled, IdentifierSet set) {
    byte[] text = kind.generate(BYTES, 1);
    ScanStages stages = new ScanStages(compiled);
    double fold = 64 / Throughput.of(text, stages::fold);
    double classify = 64 / Throughput.of(text, stages::classify);
    double filter = 64 / Throughput.of(text, stages::filter);
    double all = 64 / Throughput.of(text, bytes -> count(set.scanner(), bytes));
    print(
        "%-7s %9.2f %9.2f %9.2f %9.2f%n",
        kind.name().toLowerCase(Locale.ROOT),
        fold,
        classify - fold,
        filter - classify,
        all - filter);
  }

  private void byCount(TextKind kind) {
    byte[] text = kind.generate(BYTES, 1);
    print("%n%-7s", kind.name().toLowerCase(Locale.ROOT));
    for (int count : COUNTS) {
      IdentifierSet set = IdentifierSet.compile(ManyIdentifiers.of(shipped, count));
      print(" %9.3f", Throughput.of(text, bytes -> count(set.scanner(), bytes)));
    }
  }

  private static long count(Scanner scanner, byte[] text) {
    long[] count = {0};
    scanner.scan(text, 0, text.length, finding -> count[0]++);
    return count[0];
  }

  private static long sum(byte[] text) {
    long sum = 0;
    for (byte one : text) {
      sum += one;
    }
    return sum;
  }

  /** A match is a whole word; flags come first. */
  private static String bounded(String expression) {
    return expression.startsWith("(?i)")
        ? "(?i)\\b(?:" + expression.substring(4) + ")\\b"
        : "\\b(?:" + expression + ")\\b";
  }

  private void print(String format, Object... values) {
    out.printf(Locale.ROOT, format, values);
  }
}
