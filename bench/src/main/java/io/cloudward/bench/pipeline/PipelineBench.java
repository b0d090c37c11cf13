package io.cloudward.bench.pipeline;

import io.cloudward.bench.Ratio;
import io.cloudward.bench.inspection.MailSamples;
import io.cloudward.e2e.system.RunningSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * {@code ./cloudward bench pipeline}: the pipeline's part of B4. System properties: {@code
 * bench.mails} (a directory of messages instead of the generated ones), {@code bench.full}
 * (messages at full load, default 600), {@code bench.seconds} (at half load, default 20).
 */
public final class PipelineBench {

  private static final List<String> PACKAGES = List.of("rspamd", "spamassassin", "clamav-daemon");
  private static final List<Path> PROGRAMS =
      List.of(
          Path.of("/usr/bin/rspamd"), Path.of("/usr/bin/spamassassin"), Path.of("/usr/sbin/clamd"));

  /** Our compilers need more rounds than programs that are compiled before. */
  private static final int OUR_WARM_UP = 40;

  private static final int ROUNDS = 4;

  /** At least ten times as many messages as rspamd, a hundred times as many as SpamAssassin. */
  private static final double OF_RSPAMD = 0.1;

  private static final double OF_SPAMASSASSIN = 0.01;

  /** Held, because levels of loggers that nobody holds are forgotten. */
  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  private PipelineBench() {}

  /** Prints the table and one line per budget; exit status 1 if one is not kept. */
  public static void main(String[] args) throws Exception {
    KAFKA.setLevel(Level.WARNING);
    DebianPackages.require(PROGRAMS, PACKAGES);
    List<byte[]> messages = messages();
    System.out.println("Plain mail, " + messages.size() + " messages, the same for all:");
    List<Ratio> ratios = new ArrayList<>(references(messages));
    System.out.println("From notification to removal:");
    RunningSystem system = RunningSystem.get();
    ratios.add(
        new Removal(system, messages)
            .measure(
                Integer.getInteger("bench.full", 600),
                Duration.ofSeconds(Integer.getInteger("bench.seconds", 20))));
    ratios.forEach(System.out::println);
    System.exit(ratios.stream().allMatch(Ratio::isKept) ? 0 : 1);
  }

  private static List<Ratio> references(List<byte[]> messages) throws IOException {
    var cost = new MessageCost(messages);
    double ours;
    try (var scanner = new CloudwardScans(RunningSystem.get())) {
      ours = cost.measure(scanner, OUR_WARM_UP, ROUNDS);
    }
    Path directory = Files.createTempDirectory("bench-pipeline");
    double rspamd;
    try (var scanner = new Rspamd(directory)) {
      rspamd = cost.measure(scanner, 1, 2);
    }
    try (var scanner = new Clamd(directory)) {
      cost.measure(scanner, 1, ROUNDS);
    }
    double spamAssassin =
        MessageCost.print("SpamAssassin", new SpamAssassin(directory).millisPerMessage(messages));
    return List.of(
        new Ratio("B4", "time per message, ms of one core (rspamd)", ours, rspamd, OF_RSPAMD),
        new Ratio(
            "B4",
            "time per message, ms of one core (SpamAssassin)",
            ours,
            spamAssassin,
            OF_SPAMASSASSIN));
  }

  private static List<byte[]> messages() throws IOException {
    String directory = System.getProperty("bench.mails");
    if (directory == null) {
      return new MailSamples().make();
    }
    List<byte[]> messages = new ArrayList<>();
    try (var files = Files.newDirectoryStream(Path.of(directory))) {
      for (Path file : files) {
        messages.add(Files.readAllBytes(file));
      }
    }
    return messages;
  }
}
