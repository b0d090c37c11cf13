package io.cloudward.bench.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Processor time that a scanner needs per message, once it is warm. */
final class MessageCost {

  private final List<byte[]> messages;

  MessageCost(List<byte[]> messages) {
    this.messages = messages;
  }

  /** Milliseconds of one core per message; prints a line of the table. */
  double measure(Scanner scanner, int warmUp, int rounds) {
    for (int i = 0; i < warmUp; i++) {
      scanner.scan(messages);
    }
    Duration before = CpuTime.of(scanner.processes());
    for (int i = 0; i < rounds; i++) {
      scanner.scan(messages);
    }
    Duration spent = CpuTime.of(scanner.processes()).minus(before);
    return print(scanner.name(), (double) spent.toMillis() / rounds / messages.size());
  }

  /** Prints a line of the table. */
  static double print(String name, double millis) {
    System.out.printf(
        Locale.ROOT,
        "    %-13s %9.3f ms of one core per message, %8.0f messages per second and core%n",
        name,
        millis,
        1000 / millis);
    return millis;
  }
}
