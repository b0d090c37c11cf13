package io.cloudward.sandbox.microsoft365.subscriptions;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Proves that whoever subscribes owns the address: it must answer with the token it is sent. */
@ApplicationScoped
class Handshake {
  /** Graph's page on the validation of notification URLs: ten seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  private final SandboxConfig config;
  private final HttpClient client;

  Handshake(SandboxConfig config) {
    this.config = config;
    this.client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  }

  void perform(String url) {
    var address = checked(url);
    var token = "Validation: Testing client application reachability <" + UUID.randomUUID() + ">";
    var separator = address.getRawQuery() == null ? "?" : "&";
    var target =
        url + separator + "validationToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(target))
            .timeout(PATIENCE)
            .header("Content-Type", "text/plain; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.noBody())
            .build();
    try {
      check(client.send(request, HttpResponse.BodyHandlers.ofString()), token);
    } catch (IOException e) {
      throw failed(
          "Subscription validation request failed. The endpoint could not be reached in time.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("Subscription validation request was interrupted.");
    }
  }

  private static void check(HttpResponse<String> response, String token) {
    var type = response.headers().firstValue("Content-Type").orElse("");
    if (response.statusCode() != 200) {
      throw failed(
          "Subscription validation request failed. Notification endpoint must respond with 200 OK"
              + " to validation request.");
    }
    if (!type.startsWith("text/plain") || !response.body().equals(token)) {
      throw failed(
          "Subscription validation request failed. Response must exactly match validationToken"
              + " query parameter.");
    }
  }

  private URI checked(String url) {
    try {
      var address = URI.create(url);
      var host = String.valueOf(address.getHost());
      var insecure = config.insecureNotificationHosts().orElse(List.of());
      if ("https".equals(address.getScheme())
          || ("http".equals(address.getScheme())
              && (LOOPBACK.contains(host) || insecure.contains(host)))) {
        return address;
      }
    } catch (IllegalArgumentException e) {
      throw new GraphError(400, "InvalidRequest", "The notification URL is not a URL.");
    }
    throw new GraphError(
        400,
        "InvalidRequest",
        "Notification URL must start with https; plain http is for loopback.");
  }

  private static GraphError failed(String message) {
    return new GraphError(400, "ValidationError", message);
  }
}
