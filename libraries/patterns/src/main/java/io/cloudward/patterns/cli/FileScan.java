package io.cloudward.patterns.cli;

import io.cloudward.patterns.Scanner;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;

/** Scans files one after the other, directories with all that is below them. */
final class FileScan {

  /** A larger file is told as one that could not be read. */
  private static final long LARGEST = Integer.MAX_VALUE;

  /** A NUL among so many first bytes means that a file is no text. */
  private static final int PROBE = 8_192;

  /** Findings come roughly in order: hardly ever this far from it. */
  private static final int DISORDER = 4_096;

  private static final Comparator<FileFinding> BY_PLACE =
      Comparator.comparingInt((FileFinding found) -> found.finding().byteStart())
          .thenComparingInt(found -> found.finding().byteEnd())
          .thenComparing(found -> found.finding().identifier());

  private final Scanner scanner;
  private final Report report;
  private final PrintWriter err;
  private long findings;
  private long failures;

  FileScan(Scanner scanner, Report report, PrintWriter err) {
    this.scanner = scanner;
    this.report = report;
    this.err = err;
  }

  long findings() {
    return findings;
  }

  long failures() {
    return failures;
  }

  /** Scans a file or, without following links, a directory. */
  void scan(Path path) throws IOException {
    Files.walkFileTree(
        path,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
              file(file, attributes.size());
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException reason) {
            fail(file, reason.getClass().getSimpleName());
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void file(Path file, long size) {
    if (size > LARGEST) {
      fail(file, "larger than 2 GiB");
      return;
    }
    String name = file.toString().replace('\\', '/');
    try (var content = new BufferedInputStream(Files.newInputStream(file), PROBE);
        var text = Utf8Text.of(content)) {
      if (isText(text)) {
        search(name, text);
      }
    } catch (IOException e) {
      fail(file, e.getClass().getSimpleName());
    }
  }

  private void search(String name, InputStream text) throws IOException {
    var lines = new LineIndex(text);
    var waiting = new PriorityQueue<FileFinding>(BY_PLACE);
    scanner.matches(
        lines,
        (finding, bytes, from, to) -> {
          var place = lines.position(finding.byteStart(), bytes, from);
          waiting.add(new FileFinding(name, place.line(), place.column(), finding));
          tell(waiting, finding.byteStart() - DISORDER);
        });
    tell(waiting, Integer.MAX_VALUE);
  }

  /** Tells what begins before a place. */
  private void tell(Queue<FileFinding> waiting, int place) {
    for (var next = waiting.peek();
        next != null && next.finding().byteStart() < place;
        next = waiting.peek()) {
      try {
        report.add(waiting.remove());
      } catch (IOException e) {
        throw new UncheckedIOException("the report cannot be written", e);
      }
      findings++;
    }
  }

  private void fail(Path file, String reason) {
    failures++;
    err.println(file + ": " + reason);
  }

  private static boolean isText(BufferedInputStream content) throws IOException {
    content.mark(PROBE);
    byte[] first = content.readNBytes(PROBE);
    content.reset();
    for (byte c : first) {
      if (c == 0) {
        return false;
      }
    }
    return true;
  }
}
