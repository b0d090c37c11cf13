package io.cloudward.bench.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * clamd as Debian packages it, asked by {@code INSTREAM}, with a database of one signature: what it
 * costs to take a message apart. Real databases cost more.
 */
final class Clamd implements Scanner {

  private static final String SIGNATURE =
      "Cloudward.Bench.Nothing:0:*:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n";
  private static final String CONFIGURATION =
      """
      DatabaseDirectory %s
      TCPSocket %d
      TCPAddr 127.0.0.1
      Foreground yes
      MaxThreads 1
      """;
  private static final int ANSWER_LENGTH = 200;

  private final ServerProgram program;
  private final int port = ServerProgram.freePort();

  Clamd(Path directory) throws IOException {
    var database = Files.createDirectories(directory.resolve("clamav"));
    Files.writeString(database.resolve("bench.ndb"), SIGNATURE);
    var file = directory.resolve("clamd.conf");
    Files.writeString(file, CONFIGURATION.formatted(database, port));
    this.program =
        ServerProgram.start(
            List.of("clamd", "-c", file.toString()), directory.resolve("clamd.out"), port);
  }

  @Override
  public String name() {
    return "clamd";
  }

  @Override
  public void scan(List<byte[]> messages) {
    for (byte[] message : messages) {
      try (var socket = new Socket("127.0.0.1", port)) {
        var out = new DataOutputStream(socket.getOutputStream());
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        out.writeInt(message.length);
        out.write(message);
        out.writeInt(0);
        out.flush();
        var answer = new String(socket.getInputStream().readNBytes(ANSWER_LENGTH), US_ASCII);
        if (!answer.startsWith("stream: OK")) {
          throw new IllegalStateException("clamd answered " + answer);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public List<Long> processes() {
    return List.of(program.pid());
  }

  @Override
  public void close() {
    program.close();
  }
}
