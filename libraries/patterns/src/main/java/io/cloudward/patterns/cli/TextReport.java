package io.cloudward.patterns.cli;

import java.io.PrintWriter;

/** {@code file:line:column: identifier (confidence) masked}. */
final class TextReport implements Report {

  private final PrintWriter out;

  TextReport(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void add(FileFinding found) {
    out.printf(
        "%s:%d:%d: %s (%d) %s%n",
        found.file(),
        found.line(),
        found.column(),
        found.finding().identifier(),
        found.finding().confidence(),
        found.finding().masked().replaceAll("\\p{Cntrl}", " "));
  }

  @Override
  public void close() {
    out.flush();
  }
}
