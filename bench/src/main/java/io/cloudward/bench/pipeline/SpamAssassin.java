package io.cloudward.bench.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * SpamAssassin as Debian packages it, local tests only, all messages in one process; the time of
 * its start is measured with one message and taken off.
 */
final class SpamAssassin {

  private static final byte[] SEPARATOR =
      "From sender@a.example Mon Nov 23 10:00:00 2026\n".getBytes(US_ASCII);

  private final Path directory;

  SpamAssassin(Path directory) {
    this.directory = directory;
  }

  /** Milliseconds of processor time per message. */
  double millisPerMessage(List<byte[]> messages) {
    double one = millis(messages.subList(0, 1));
    return (millis(messages) - one) / (messages.size() - 1);
  }

  private double millis(List<byte[]> messages) {
    try {
      var mailbox = Files.write(directory.resolve("messages.mbox"), mailbox(messages));
      var times = directory.resolve("spamassassin.times");
      var script = "TIMEFORMAT='%U %S'; time spamassassin -L --mbox \"$1\" >\"$2\" 2>/dev/null";
      var builder =
          new ProcessBuilder(
              "bash",
              "-c",
              script,
              "bash",
              mailbox.toString(),
              directory.resolve("sa.out").toString());
      builder.environment().put("HOME", directory.toString());
      var process = builder.redirectError(times.toFile()).start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("spamassassin ended with " + process.exitValue());
      }
      double seconds = 0;
      for (String time : Files.readString(times).strip().split(" ")) {
        seconds += Double.parseDouble(time);
      }
      return seconds * 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] mailbox(List<byte[]> messages) throws IOException {
    var mailbox = new ByteArrayOutputStream();
    for (byte[] message : messages) {
      mailbox.write(SEPARATOR);
      for (byte b : message) {
        if (b != '\r') {
          mailbox.write(b);
        }
      }
      mailbox.write('\n');
    }
    return mailbox.toByteArray();
  }
}
