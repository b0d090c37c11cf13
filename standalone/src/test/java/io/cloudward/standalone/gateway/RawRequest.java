package io.cloudward.standalone.gateway;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes that a well-behaved client would not. */
final class RawRequest {

  private RawRequest() {}

  /**
   * Sends a request and returns all that comes back.
   *
   * @param head request line and headers, each with its line end
   */
  static String send(int port, String head) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(5000);
      var text = head + "Host: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }
}
