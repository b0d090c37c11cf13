package io.cloudward.patterns.cli;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.Scanner;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Scans files one after the other, directories with all that is below them. */
final class FileScan {

  /** A larger file is told as one that could not be read. */
  private static final long LARGEST = 1L << 30;

  /** A NUL among so many first bytes means that a file is no text. */
  private static final int PROBE = 8_192;

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
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
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

  private void file(Path file, long size) throws IOException {
    if (size > LARGEST) {
      fail(file, "larger than 1 GiB");
      return;
    }
    byte[] text;
    try {
      text = utf8(Files.readAllBytes(file));
    } catch (IOException e) {
      fail(file, e.getClass().getSimpleName());
      return;
    }
    if (isText(text)) {
      String name = file.toString().replace('\\', '/');
      LineCounter lines = new LineCounter(text);
      for (Finding finding : scanner.scan(text)) {
        lines.moveTo(finding.byteStart());
        report.add(new FileFinding(name, lines.line(), lines.column(), finding));
        findings++;
      }
    }
  }

  private void fail(Path file, String reason) {
    failures++;
    err.println(file + ": " + reason);
  }

  /** UTF-16 is told by its byte order mark; everything else is read as UTF-8. */
  private static byte[] utf8(byte[] content) {
    boolean little = content.length > 1 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE;
    boolean big = content.length > 1 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF;
    if (!little && !big) {
      return content;
    }
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    return new String(content, 2, content.length - 2, charset).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isText(byte[] content) {
    for (int i = 0; i < Math.min(PROBE, content.length); i++) {
      if (content[i] == 0) {
        return false;
      }
    }
    return true;
  }
}
