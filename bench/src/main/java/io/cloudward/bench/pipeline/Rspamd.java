package io.cloudward.bench.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * rspamd as Debian packages it, one worker, asked over HTTP. Its default rules without the network:
 * questions to name servers end at once.
 */
final class Rspamd implements Scanner {

  private static final String CONFIGURATION =
      """
      .include "/etc/rspamd/common.conf"
      options {
        .include "/etc/rspamd/options.inc"
        pidfile = "$DBDIR/rspamd.pid";
        dns { timeout = 0.01s; retransmits = 1; nameserver = ["127.0.0.1:1"]; }
      }
      logging { type = "file"; filename = "$DBDIR/rspamd.log"; level = "error"; }
      worker "normal" { bind_socket = "127.0.0.1:%d"; count = 1; }
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;
  private final ServerProgram program;

  Rspamd(Path directory) throws IOException {
    int port = ServerProgram.freePort();
    var file = Files.writeString(directory.resolve("rspamd.conf"), CONFIGURATION.formatted(port));
    this.address = URI.create("http://127.0.0.1:" + port + "/checkv2");
    this.program =
        ServerProgram.start(
            List.of(
                "rspamd",
                "-f",
                "-i",
                "--var=DBDIR=" + directory,
                "--var=RUNDIR=" + directory,
                "--var=LOGDIR=" + directory,
                "-c",
                file.toString()),
            directory.resolve("rspamd.out"),
            port);
  }

  @Override
  public String name() {
    return "rspamd";
  }

  @Override
  public void scan(List<byte[]> messages) {
    for (byte[] message : messages) {
      var request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofByteArray(message));
      try {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains("\"score\"")) {
          throw new IllegalStateException("rspamd answered " + answer.statusCode());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** The worker alone: a helper compiles expressions beside it. */
  @Override
  public List<Long> processes() {
    return ProcessHandle.of(program.pid()).stream()
        .flatMap(ProcessHandle::children)
        .filter(Rspamd::isWorker)
        .map(ProcessHandle::pid)
        .toList();
  }

  /** rspamd writes what a process does over its command line. */
  private static boolean isWorker(ProcessHandle process) {
    try {
      var line = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return line.contains("normal process");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    program.close();
    http.close();
  }
}
