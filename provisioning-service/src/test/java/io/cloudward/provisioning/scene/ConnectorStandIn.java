package io.cloudward.provisioning.scene;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Answers the one call to connector-service. Tests store what it says with PUT; a tenant gets its
 * own verifications only. Also sets what is shorter in tests.
 */
public final class ConnectorStandIn implements QuarkusTestResourceLifecycleManager {

  static final String URL = "cloudward.test.connector";

  private record Said(String tenant, int status, String body) {}

  private final Map<String, Said> verifications = new ConcurrentHashMap<>();
  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/api/connections/verifications/", this::handle);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    System.setProperty(URL, url);
    return Map.of(
        "quarkus.rest-client.connector.url", url,
        "quarkus.rest-client.connector.read-timeout", "1500",
        "provisioning.deadline-check", "500ms",
        "provisioning.stream.heartbeat", "500ms",
        "cloudward.inbox.first-delay", "20ms");
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private void handle(HttpExchange call) throws IOException {
    var path = call.getRequestURI().getPath();
    var id = path.substring(path.lastIndexOf('/') + 1);
    if (call.getRequestMethod().equals("PUT")) {
      var query = call.getRequestURI().getQuery().split("&");
      var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      verifications.put(id, new Said(query[0], Integer.parseInt(query[1]), body));
      answer(call, 204, "");
      return;
    }
    var said = verifications.get(id);
    if (said == null || !tenant(call).equals(said.tenant())) {
      answer(call, 404, "{}");
      return;
    }
    if (said.status() == 0) {
      LockSupport.parkNanos(4_000_000_000L);
    }
    answer(call, said.status() == 0 ? 200 : said.status(), said.body());
  }

  private static String tenant(HttpExchange call) {
    var token = call.getRequestHeaders().getFirst("Authorization").substring("Bearer ".length());
    var claims =
        new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    return claims.replaceFirst("(?s).*\"tenant\"\\s*:\\s*\"([^\"]+)\".*", "$1");
  }

  private static void answer(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }
}
