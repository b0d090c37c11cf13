package io.cloudward.threat.filter.clam;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Speaks to a ClamAV daemon: {@code zINSTREAM}, chunks of four bytes of length and as many bytes, a
 * length of zero, then one line of answer. Whatever the other side does, a scan ends in time.
 */
final class Clamd {

  private static final byte[] COMMAND = "zINSTREAM\0".getBytes(US_ASCII);
  private static final int CHUNK = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;

  private final String host;
  private final int port;
  private final Duration connectTimeout;
  private final Duration timeout;

  Clamd(String address, Duration connectTimeout, Duration timeout) {
    int colon = address.lastIndexOf(':');
    if (colon < 1 || !address.substring(colon + 1).matches("[0-9]{1,5}")) {
      throw new IllegalArgumentException("cloudward.clamd.address must be host:port");
    }
    this.host = address.substring(0, colon);
    this.port = Integer.parseInt(address.substring(colon + 1));
    this.connectTimeout = connectTimeout;
    this.timeout = timeout;
  }

  /** Scans what {@code content} gives. */
  ClamAnswer scan(InputStream content) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) connectTimeout.toMillis());
      var end = endOf(socket);
      try {
        // A daemon that found something, or had enough, answers and closes while we still send.
        var trouble = send(content, socket);
        var answer = receive(socket);
        return answer.isEmpty() && trouble
            ? new ClamAnswer.Unavailable("the connection broke")
            : ClamAnswer.parse(answer);
      } finally {
        end.cancel(false);
      }
    } catch (IOException e) {
      return new ClamAnswer.Unavailable(e.getClass().getSimpleName());
    }
  }

  /** Closes the connection when time is over, which ends whatever waits for it. */
  private CompletableFuture<Void> endOf(Socket socket) {
    var later =
        CompletableFuture.delayedExecutor(timeout.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    return CompletableFuture.runAsync(
        () -> {
          try {
            socket.close();
          } catch (IOException e) {
            // It is closed already.
          }
        },
        later);
  }

  /** Whether sending failed. */
  private static boolean send(InputStream content, Socket socket) throws IOException {
    var buffer = new byte[CHUNK];
    var out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK + 4));
    int count = content.readNBytes(buffer, 0, CHUNK);
    try {
      out.write(COMMAND);
      while (count > 0) {
        out.writeInt(count);
        out.write(buffer, 0, count);
        count = content.readNBytes(buffer, 0, CHUNK);
      }
      out.writeInt(0);
      out.flush();
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  private static String receive(Socket socket) throws IOException {
    var answer = new ByteArrayOutputStream();
    var in = socket.getInputStream();
    int next = in.read();
    while (next > 0 && next != '\n' && answer.size() < LONGEST_ANSWER) {
      answer.write(next);
      next = in.read();
    }
    return answer.toString(US_ASCII).strip();
  }
}
