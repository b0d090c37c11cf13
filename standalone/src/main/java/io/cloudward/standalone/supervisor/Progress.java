package io.cloudward.standalone.supervisor;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal reads while the instance starts. */
public final class Progress {

  private final PrintStream out;

  /** Prints to a stream. */
  public Progress(PrintStream out) {
    this.out = out;
  }

  /** A part serves now. */
  synchronized void ready(String name, String url, Duration took) {
    out.printf(Locale.ROOT, "  %-22s %-36s %5.1f s%n", name, url, took.toMillis() / 1000.0);
    out.flush();
  }

  /** Free text. */
  public synchronized void say(String text) {
    out.println(text);
    out.flush();
  }
}
