package io.cloudward.dlp.engine;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.Scanner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;

/** Searches texts for the shipped identifiers, and for those of a tenant. */
@ApplicationScoped
public class TextSearch {

  /** Scanners keep buffers as large as the longest text; those of longer texts are let go. */
  private static final int LONGEST_KEPT = 1 << 20;

  /**
   * A text.
   *
   * @param utf8 well-formed UTF-8
   * @param length how many bytes of it count
   * @param part id of the part it stands in
   */
  public record Text(byte[] utf8, int length, String part) {

    /** All bytes of an array. */
    public static Text of(byte[] utf8, String part) {
      return new Text(utf8, utf8.length, part);
    }

    /** Says how much, never what. */
    @Override
    public String toString() {
      return "Text[" + length + " bytes]";
    }
  }

  private final ShippedIdentifiers shipped;
  private final Queue<Scanner> idle = new ConcurrentLinkedQueue<>();

  TextSearch(ShippedIdentifiers shipped) {
    this.shipped = shipped;
  }

  /** Adds what stands in a text, as far as it is wanted. */
  public void search(Text text, Predicate<Finding> wanted, Findings findings) {
    var kept = idle.poll();
    var scanner = kept == null ? shipped.compiled().scanner(ScanOptions.DEFAULT) : kept;
    search(scanner, text, wanted, findings);
    if (text.length() <= LONGEST_KEPT) {
      idle.add(scanner);
    }
  }

  /** Adds what a tenant's own identifiers find. */
  public void search(IdentifierSet own, Text text, Predicate<Finding> wanted, Findings findings) {
    search(own.scanner(), text, wanted, findings);
  }

  private static void search(
      Scanner scanner, Text text, Predicate<Finding> wanted, Findings findings) {
    scanner.scan(
        text.utf8(),
        0,
        text.length(),
        finding -> {
          if (wanted.test(finding)) {
            long value = Values.hash(text.utf8(), finding.byteStart(), finding.byteEnd());
            findings.add(Match.of(finding, text.part()), value);
          }
        });
  }
}
