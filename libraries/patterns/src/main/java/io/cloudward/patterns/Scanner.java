package io.cloudward.patterns;

import io.cloudward.patterns.engine.CompiledSet;
import io.cloudward.patterns.engine.TextScan;
import java.io.IOException;
import java.io.InputStream;
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
    matches(text, from, to, (finding, bytes, start, end) -> sink.found(finding));
  }

  /** Scans a range like {@link #scan(byte[], int, int, FindingSink)}, telling what was found. */
  public void matches(byte[] text, int from, int to, MatchSink sink) {
    Objects.checkFromToIndex(from, to, text.length);
    scan.scan(text, from, to, sink);
  }

  /**
   * Scans a text of any length in memory that does not grow with it.
   *
   * @param text UTF-8; read to its end and not closed
   * @throws IOException if it cannot be read
   * @throws ArithmeticException if it has more than 2^31 - 1 bytes
   */
  public void matches(InputStream text, MatchSink sink) throws IOException {
    scan.scan(text, sink);
  }

  /** All findings of a text, by place and then by key. */
  public List<Finding> scan(byte[] text) {
    List<Finding> findings = new ArrayList<>();
    scan(text, 0, text.length, findings::add);
    findings.sort(BY_PLACE);
    return findings;
  }
}
