package io.cloudward.standalone.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.infrastructure.Ports;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {

  private static final int BODY_LIMIT = 1000;
  private static final CompletableFuture<Void> SECOND_EVENT = new CompletableFuture<>();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Vertx VERTX = Vertx.vertx();
  private static Gateway gateway;

  @BeforeAll
  static void start(@TempDir Path portal) throws IOException {
    Files.writeString(portal.resolve("index.html"), "<h1>portal</h1>");
    Files.createDirectories(portal.resolve("assets"));
    Files.writeString(portal.resolve("assets/app-1a2b.js"), "let a;");
    Files.writeString(portal.resolveSibling("outside.txt"), "secret");
    var auth = upstream("auth").actualPort();
    var log = upstream("log").actualPort();
    var routes =
        List.of(
            new Route("/api/auth", auth, "auth-service", false),
            new Route("/api/auth/internal", auth, "auth-service", true),
            new Route("/api/logs", log, "log-service", false),
            new Route("/v1", log, "log-service", false),
            new Route("/api/dead", Ports.free(), "dead-service", false));
    gateway =
        new Gateway(
                new GatewaySettings(
                    0, "http://localhost", routes, portal, Buffer.buffer("start"), BODY_LIMIT))
            .start();
  }

  @AfterAll
  static void stop() {
    gateway.close();
    var _ = VERTX.close();
  }

  /** Tells what it received; {@code /stream} sends one event, and another when the test says so. */
  private static HttpServer upstream(String name) {
    return VERTX
        .createHttpServer()
        .requestHandler(
            request -> {
              if (request.path().endsWith("/stream")) {
                var response = request.response().setChunked(true);
                response.putHeader("content-type", "text/event-stream");
                var _ = response.write("data: one\n\n");
                var _ = SECOND_EVENT.thenRun(() -> response.end("data: two\n\n"));
                return;
              }
              var _ =
                  request
                      .body()
                      .onSuccess(
                          body -> {
                            var headers = new JsonObject();
                            request
                                .headers()
                                .forEach(
                                    (key, value) ->
                                        headers.put(key.toLowerCase(Locale.ROOT), value));
                            var answer =
                                new JsonObject()
                                    .put("upstream", name)
                                    .put("uri", request.uri())
                                    .put("length", body.length())
                                    .put("headers", headers);
                            var _ = request.response().send(answer.toBuffer());
                          });
            })
        .listen(0, "127.0.0.1")
        .toCompletionStage()
        .toCompletableFuture()
        .join();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/auth, auth",
    "/api/auth/session?x=1, auth",
    "/api/logs/audit, log",
    "/v1/siem/security_events, log"
  })
  void routesByPrefix(String path, String upstream) throws Exception {
    var answer = new JsonObject(get(path).body());

    assertThat(answer.getString("upstream")).isEqualTo(upstream);
    assertThat(answer.getString("uri")).isEqualTo(path);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/authority", "/api/unknown", "/api/auth/internal/x", "/q/metrics"})
  void answersWhatNoServiceOffersWithAProblem(String path) throws Exception {
    var response = get(path);

    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/auth/../../q/metrics",
        "/api/auth/%2e%2e/%2e%2e/q/metrics",
        "/api/auth/..%2f..%2fq/metrics",
        "/api/auth//q/metrics",
        "/api/auth;x/q",
        "/..%5coutside.txt"
      })
  void refusesPathsThatCanBeReadInTwoWays(String path) throws Exception {
    assertThat(RawRequest.send(gateway.port(), "GET " + path + " HTTP/1.1\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void replacesWhatTheCallerClaimsAboutItsOrigin() throws Exception {
    var request =
        request("/api/auth/session")
            .header("X-Forwarded-For", "6.6.6.6")
            .header("X-Forwarded-Proto", "https")
            .header("Forwarded", "for=6.6.6.6")
            .header("X-Real-IP", "6.6.6.6");

    var headers = new JsonObject(send(request).body()).getJsonObject("headers");

    assertThat(headers.getString("x-forwarded-for")).isEqualTo("127.0.0.1");
    assertThat(headers.getString("x-forwarded-proto")).isEqualTo("http");
    assertThat(headers.getString("x-forwarded-host")).isEqualTo("localhost:" + gateway.port());
    assertThat(headers.containsKey("forwarded")).isFalse();
    assertThat(headers.containsKey("x-real-ip")).isFalse();
  }

  @Test
  void keepsHopByHopHeadersToItself() throws Exception {
    var answer =
        RawRequest.send(
            gateway.port(),
            "GET /api/auth HTTP/1.1\r\nTE: trailers\r\nProxy-Authorization: Basic eDp5\r\nKeep-Alive: timeout=5\r\n");

    assertThat(answer).doesNotContain("eDp5").doesNotContain("timeout=5");
  }

  @Test
  void answersForAServiceThatIsDown() throws Exception {
    var response = get("/api/dead/x");

    assertThat(response.statusCode()).isEqualTo(502);
    assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(new JsonObject(response.body()).getString("type"))
        .isEqualTo("https://cloudward.io/problems/service-unavailable");
  }

  @Test
  void passesEventsOnAsTheyCome() throws Exception {
    var response =
        CLIENT.send(request("/api/auth/stream").build(), HttpResponse.BodyHandlers.ofInputStream());

    try (var lines = reader(response.body())) {
      assertThat(within(lines)).isEqualTo("data: one");
      SECOND_EVENT.complete(null);
      assertThat(within(lines)).isEmpty();
      assertThat(within(lines)).isEqualTo("data: two");
    }
  }

  @Test
  void refusesBodiesOverTheLimitWhetherAnnouncedOrNot() throws Exception {
    var large = new byte[BODY_LIMIT * 3];
    var announced = HttpRequest.BodyPublishers.ofByteArray(large);
    var chunked = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

    assertThat(send(request("/api/auth").POST(announced)).statusCode()).isEqualTo(413);
    assertThat(send(request("/api/auth").POST(chunked)).statusCode()).isEqualTo(413);
  }

  @Test
  void passesBodiesBelowTheLimit() throws Exception {
    var body =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(new byte[BODY_LIMIT]));

    var answer = new JsonObject(send(request("/api/auth").POST(body)).body());

    assertThat(answer.getInteger("length")).isEqualTo(BODY_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dashboard", "/tasks/42"})
  void showsThePortalAtEveryPageAddress(String path) throws Exception {
    var response = get(path);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("<h1>portal</h1>");
    assertThat(response.headers().firstValue("cache-control")).contains("no-cache");
  }

  @Test
  void servesAssetsForEverAndMissingOnesNot() throws Exception {
    var asset = get("/assets/app-1a2b.js");

    assertThat(asset.headers().firstValue("cache-control").orElse("")).contains("immutable");
    assertThat(asset.headers().firstValue("content-type").orElse("")).contains("javascript");
    assertThat(get("/assets/gone.js").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api/auth", "/api/unknown", "/api/dead"})
  void setsSecurityHeadersOnEveryAnswer(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("content-security-policy").orElse(""))
        .contains("frame-ancestors 'none'");
    assertThat(headers.firstValue("x-content-type-options")).contains("nosniff");
    assertThat(headers.firstValue("referrer-policy")).isPresent();
    assertThat(headers.firstValue("strict-transport-security")).isEmpty();
  }

  private static String within(BufferedReader lines) throws Exception {
    return CompletableFuture.supplyAsync(
            () -> {
              try {
                return lines.readLine();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .get(5, TimeUnit.SECONDS);
  }

  private static BufferedReader reader(InputStream body) {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return send(request(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + gateway.port() + path));
  }
}
