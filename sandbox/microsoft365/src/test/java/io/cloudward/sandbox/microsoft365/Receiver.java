package io.cloudward.sandbox.microsoft365;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A webhook that answers the handshake and keeps what it is sent. */
public final class Receiver implements AutoCloseable {
  /** How the webhook answers the handshake. */
  public enum Manner {
    RIGHT,
    WRONG_TOKEN,
    WRONG_TYPE,
    WRONG_STATUS
  }

  private final HttpServer server;
  private final Manner manner;
  private final AtomicInteger failures = new AtomicInteger();
  private final List<JsonNode> received = new CopyOnWriteArrayList<>();

  public Receiver(Manner manner) throws IOException {
    this.manner = manner;
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    server = HttpServer.create(address, 0);
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/notifications";
  }

  /** Lets the next deliveries fail. */
  public void failNext(int times) {
    failures.set(times);
  }

  /** The requests that were accepted. */
  public List<JsonNode> requests() {
    return List.copyOf(received);
  }

  /** The notifications in them. */
  public List<JsonNode> items() {
    var items = new CopyOnWriteArrayList<JsonNode>();
    received.forEach(request -> request.path("value").forEach(items::add));
    return items;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    var query = exchange.getRequestURI().getRawQuery();
    if (query != null && query.startsWith("validationToken=")) {
      var token = query.substring("validationToken=".length());
      shake(exchange, URLDecoder.decode(token, StandardCharsets.UTF_8));
    } else if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      answer(exchange, 503, "text/plain", "");
    } else {
      received.add(new ObjectMapper().readTree(exchange.getRequestBody()));
      answer(exchange, 202, "text/plain", "");
    }
  }

  private void shake(HttpExchange exchange, String token) throws IOException {
    switch (manner) {
      case RIGHT -> answer(exchange, 200, "text/plain", token);
      case WRONG_TOKEN -> answer(exchange, 200, "text/plain", "hello");
      case WRONG_TYPE -> answer(exchange, 200, "application/json", token);
      case WRONG_STATUS -> answer(exchange, 204, "text/plain", "");
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
