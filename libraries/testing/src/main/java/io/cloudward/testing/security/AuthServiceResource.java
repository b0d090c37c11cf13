package io.cloudward.testing.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.jose4j.jwk.JsonWebKeySet;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for auth-service where a service is tested alone: publishes the test key and exchanges
 * the API tokens that {@link TestTokens} made.
 */
public final class AuthServiceResource implements QuarkusTestResourceLifecycleManager {

  static final String API_TOKEN = "cloudward.testing.api-token.";

  private static final String SECRET = "test-internal-secret";
  private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");

  private @Nullable HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      var started =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      started.createContext("/api/auth/jwks", call -> answer(call, 200, keys()));
      started.createContext("/api/auth/api-tokens/exchange", AuthServiceResource::exchange);
      started.start();
      server = started;
      return Map.of(
          "cloudward.security.auth-url",
          "http://127.0.0.1:" + started.getAddress().getPort(),
          "cloudward.security.internal-secret",
          SECRET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  private static String keys() {
    return new JsonWebKeySet(TestKey.current()).toJson();
  }

  private static void exchange(HttpExchange call) throws IOException {
    var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    var token = TOKEN.matcher(body);
    var known = token.find() ? System.getProperty(API_TOKEN + token.group(1)) : null;
    if (!SECRET.equals(call.getRequestHeaders().getFirst("Cloudward-Internal-Secret"))) {
      answer(call, 403, "{}");
    } else if (known == null) {
      answer(call, 401, "{}");
    } else {
      answer(call, 200, "{\"token\":\"" + known + "\"}");
    }
  }

  private static void answer(HttpExchange call, int status, String body) throws IOException {
    var bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length);
    try (var out = call.getResponseBody()) {
      out.write(bytes);
    }
  }
}
