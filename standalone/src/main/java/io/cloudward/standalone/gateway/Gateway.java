package io.cloudward.standalone.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The one origin: routes to the services what is theirs, everything else is the portal. */
public final class Gateway implements AutoCloseable {

  private static final int CONNECT_LIMIT_MILLIS = 2_000;
  private static final int CONNECTIONS_PER_SERVICE = 256;
  private static final long CLOSE_LIMIT_SECONDS = 5;

  private final GatewaySettings settings;
  private final Routes routes;
  private final SecurityHeaders securityHeaders;
  private final PortalFiles portal;
  private final Vertx vertx;
  private final Map<String, HttpProxy> proxies = new HashMap<>();
  private @Nullable HttpServer server;

  /** Describes it; nothing is started. */
  public Gateway(GatewaySettings settings) {
    this.settings = settings;
    this.routes = new Routes(settings.routes());
    this.securityHeaders = new SecurityHeaders(settings.https());
    this.portal = new PortalFiles(settings.portal(), settings.startPage());
    this.vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    var client = vertx.createHttpClient(clientOptions());
    settings.routes().forEach(route -> proxies.put(route.prefix(), proxy(route, client)));
  }

  /** Listens, and returns when it does. */
  public Gateway start() {
    server =
        vertx
            .createHttpServer(serverOptions())
            .requestHandler(this::handle)
            .listen(settings.port(), "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    return this;
  }

  /** The port it listens on. */
  public int port() {
    return Optional.ofNullable(server).orElseThrow(IllegalStateException::new).actualPort();
  }

  private static HttpServerOptions serverOptions() {
    return new HttpServerOptions()
        .setHandle100ContinueAutomatically(true)
        .setHttp2ClearTextEnabled(false);
  }

  private static HttpClientOptions clientOptions() {
    return new HttpClientOptions()
        .setConnectTimeout(CONNECT_LIMIT_MILLIS)
        .setMaxPoolSize(CONNECTIONS_PER_SERVICE)
        .setDecompressionSupported(false);
  }

  private HttpProxy proxy(Route route, HttpClient client) {
    return HttpProxy.reverseProxy(client)
        .origin(route.port(), "127.0.0.1")
        .addInterceptor(
            new Forwarding(
                route.service(), settings.scheme(), settings.bodyLimit(), securityHeaders));
  }

  private void handle(HttpServerRequest request) {
    var path = request.path();
    if (path == null || !RequestPath.isPlain(path)) {
      refuse(request, Problem.ambiguousPath());
    } else if (announcedLength(request) > settings.bodyLimit()) {
      refuse(request, Problem.tooLarge(settings.bodyLimit()));
    } else {
      route(request, path);
    }
  }

  private void route(HttpServerRequest request, String path) {
    var route = routes.find(path);
    if (route.isPresent() && !route.get().internal()) {
      Objects.requireNonNull(proxies.get(route.get().prefix())).handle(request);
    } else if (route.isPresent() || path.startsWith("/api/") || path.startsWith("/q/")) {
      refuse(request, Problem.notFound());
    } else {
      securityHeaders.addTo(request.response().headers());
      portal.serve(request);
    }
  }

  private void refuse(HttpServerRequest request, Problem problem) {
    securityHeaders.addTo(request.response().headers());
    request.response().putHeader("Connection", "close");
    problem.send(request.response());
  }

  private static long announcedLength(HttpServerRequest request) {
    var length = request.getHeader("Content-Length");
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  /** Stops listening; requests under way are cut off. */
  @Override
  public void close() {
    try {
      var _ =
          vertx
              .close()
              .toCompletionStage()
              .toCompletableFuture()
              .orTimeout(CLOSE_LIMIT_SECONDS, TimeUnit.SECONDS)
              .exceptionally(failure -> null)
              .join();
    } finally {
      server = null;
    }
  }
}
