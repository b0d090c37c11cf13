package io.cloudward.messaging.deadletter;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The operator's command: {@code list}, {@code show TOPIC PARTITION OFFSET}, {@code replay TOPIC
 * [PARTITION OFFSET]}. The broker is named by the environment variable {@code
 * KAFKA_BOOTSTRAP_SERVERS}.
 */
public final class DeadLetterCommand {

  private static final String USAGE =
      """
      usage: dead-letters list [TOPIC]
             dead-letters show TOPIC PARTITION OFFSET
             dead-letters replay TOPIC [PARTITION OFFSET]""";

  private final DeadLetters deadLetters;
  private final PrintStream out;

  DeadLetterCommand(DeadLetters deadLetters, PrintStream out) {
    this.deadLetters = deadLetters;
    this.out = out;
  }

  /** Exit status 0 when done, 1 when nothing matched, 2 when the words are off. */
  public static void main(String[] args) {
    String servers = System.getenv().getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092");
    System.exit(new DeadLetterCommand(new DeadLetters(servers), System.out).run(List.of(args)));
  }

  int run(List<String> args) {
    try {
      String verb = args.isEmpty() ? "" : args.getFirst();
      if (verb.equals("list") && args.size() <= 2) {
        return list(args.subList(1, args.size()));
      }
      if (verb.equals("show") && args.size() == 4) {
        return show(select(args));
      }
      boolean replay = verb.equals("replay") && (args.size() == 2 || args.size() == 4);
      return replay ? replay(select(args)) : usage();
    } catch (NumberFormatException e) {
      return usage();
    }
  }

  private int list(List<String> topics) {
    List<DeadLetter> letters = deadLetters.list(topics);
    letters.forEach(letter -> out.println(letter.summary()));
    out.println(letters.size() + " dead letters");
    return 0;
  }

  private int show(List<DeadLetter> letters) {
    for (DeadLetter letter : letters) {
      letter.headers().forEach((name, value) -> out.println(name + ": " + value));
      out.println("key: " + letter.key());
      out.println();
      out.println(new String(letter.data(), StandardCharsets.UTF_8));
    }
    return letters.isEmpty() ? 1 : 0;
  }

  private int replay(List<DeadLetter> letters) {
    letters.forEach(deadLetters::replay);
    out.println(letters.size() + " replayed");
    return letters.isEmpty() ? 1 : 0;
  }

  private List<DeadLetter> select(List<String> args) {
    List<DeadLetter> all = deadLetters.list(List.of(args.get(1)));
    if (args.size() == 2) {
      return all;
    }
    int partition = Integer.parseInt(args.get(2));
    long offset = Long.parseLong(args.get(3));
    return all.stream()
        .filter(letter -> letter.partition() == partition && letter.offset() == offset)
        .toList();
  }

  private int usage() {
    out.println(USAGE);
    return 2;
  }
}
