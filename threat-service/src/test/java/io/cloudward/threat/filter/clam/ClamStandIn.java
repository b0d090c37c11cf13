package io.cloudward.threat.filter.clam;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Plays clamd: reads a stream as clamd does and then behaves as it is told. */
final class ClamStandIn implements AutoCloseable {

  /** What it does with a connection. */
  interface Conduct {
    void serve(Socket socket) throws IOException;
  }

  private final ServerSocket server;
  private final AtomicInteger calls = new AtomicInteger();
  private final CountDownLatch end = new CountDownLatch(1);

  private ClamStandIn(Conduct conduct) {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(conduct));
  }

  /** Answers after it has read everything. */
  static ClamStandIn answering(String answer) {
    return new ClamStandIn(
        socket -> {
          drain(socket);
          socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
        });
  }

  /** Finds the word EICAR in what it reads, as the real one would. */
  static ClamStandIn scanning() {
    return new ClamStandIn(
        socket -> {
          var found = drain(socket).contains("EICAR");
          var answer = found ? "stream: Eicar-Signature FOUND\0" : "stream: OK\0";
          socket.getOutputStream().write(answer.getBytes(US_ASCII));
        });
  }

  /** Accepts, and says nothing until it is closed. */
  static ClamStandIn hanging() {
    var latch = new CountDownLatch(1);
    return new ClamStandIn(
        socket -> {
          try {
            latch.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  /** Closes after the first bytes. */
  static ClamStandIn dying() {
    return new ClamStandIn(socket -> socket.getInputStream().readNBytes(20));
  }

  String address() {
    return "127.0.0.1:" + server.getLocalPort();
  }

  int calls() {
    return calls.get();
  }

  private void accept(Conduct conduct) {
    while (end.getCount() > 0) {
      try {
        var socket = server.accept();
        calls.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(conduct, socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void serve(Conduct conduct, Socket socket) {
    try (socket) {
      conduct.serve(socket);
    } catch (IOException e) {
      // The other side gave up, which is what some tests are about.
    }
  }

  private static String drain(Socket socket) throws IOException {
    var in = new DataInputStream(socket.getInputStream());
    var command = new byte["zINSTREAM\0".length()];
    in.readFully(command);
    var text = new StringBuilder();
    for (int length = in.readInt(); length > 0; length = in.readInt()) {
      text.append(new String(in.readNBytes(length), US_ASCII));
    }
    return text.toString();
  }

  @Override
  public void close() {
    end.countDown();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
