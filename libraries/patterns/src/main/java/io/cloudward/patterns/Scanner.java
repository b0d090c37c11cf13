package io.cloudward.patterns;

import io.cloudward.patterns.engine.CompiledSet;
import io.cloudward.patterns.engine.TextScan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Looks through texts, one after the other. For one thread at a time; keeps its buffers. */
public final class Scanner {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt(Finding::byteStart)
          .thenComparingInt(Finding::byteEnd)
          .thenComparing(Finding::identifier);

  private final TextScan scan;

  Scanner(CompiledSet identifiers, ScanOptions options) {
    this.scan = new TextScan(identifiers, options);
  }

  /**
   * Scans a range of bytes as if nothing surrounded it. The text should be UTF-8; bytes that are
   * not belong to no match. Offsets count from {@code from}.
   *
   * @throws IndexOutOfBoundsException if the range is not within the array
   */
  public void scan(byte[] text, int from, int to, FindingSink sink) {
    Objects.checkFromToIndex(from, to, text.length);
    scan.scan(text, from, to, sink);
  }

  /** All findings of a text, by place and then by key. */
  public List<Finding> scan(byte[] text) {
    List<Finding> findings = new ArrayList<>();
    scan(text, 0, text.length, findings::add);
    findings.sort(BY_PLACE);
    return findings;
  }
}
