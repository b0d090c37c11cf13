package io.cloudward.dlp.engine;

import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.Scanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Searches texts for identifiers. */
@ApplicationScoped
public class TextSearch {

  /** Scanners keep buffers as large as a window; those of longer texts are let go. */
  private static final int LONGEST_KEPT = 1 << 20;

  private final ShippedIdentifiers shipped;
  private final Queue<Scanner> idle = new ConcurrentLinkedQueue<>();

  TextSearch(ShippedIdentifiers shipped) {
    this.shipped = shipped;
  }

  /** Adds the shipped identifiers that stand in a text. */
  void search(Text text, Findings findings) {
    var kept = idle.poll();
    var scanner = kept == null ? shipped.compiled().scanner(ScanOptions.DEFAULT) : kept;
    search(scanner, text, findings);
    if (text.length() <= LONGEST_KEPT) {
      idle.add(scanner);
    }
  }

  /** Adds what a scanner finds in a text. */
  public static void search(Scanner scanner, Text text, Findings findings) {
    text.matches(
        scanner,
        (found, bytes, from, to) -> {
          if (findings.wants(found.identifier(), found.confidence())) {
            findings.add(Match.of(found, text.part()), Values.hash(bytes, from, to));
          }
        });
  }
}
