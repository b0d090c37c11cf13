package io.cloudward.bench.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
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

  private static final String REQUEST = "POST /checkv2 HTTP/1.0\r\nContent-Length: %d\r\n\r\n";

  private final int port = ServerProgram.freePort();
  private final ServerProgram program;

  Rspamd(Path directory) throws IOException {
    var file = Files.writeString(directory.resolve("rspamd.conf"), CONFIGURATION.formatted(port));
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
      // One connection for each: rspamd closes them, and clients that keep some would meet that.
      try (var socket = new Socket("127.0.0.1", port)) {
        var out = socket.getOutputStream();
        out.write(REQUEST.formatted(message.length).getBytes(US_ASCII));
        out.write(message);
        out.flush();
        var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
        if (!answer.contains("\"score\"")) {
          throw new IllegalStateException("rspamd gave no score");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
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
  }
}
