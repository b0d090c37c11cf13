package io.cloudward.connector.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.AccessToken;
import io.cloudward.connector.graph.CallRetry;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.HttpExchange;
import io.cloudward.connector.graph.MicrosoftException;
import io.cloudward.connector.graph.Pause;
import io.cloudward.connector.graph.RetryAfter;
import io.cloudward.connector.refusal.Refusals;
import io.cloudward.connector.refusal.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The token endpoint of the identity platform (Microsoft identity platform v2.0). */
@ApplicationScoped
public class TokenEndpoint {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpExchange http;
  private final ClientAssertion assertion;
  private final ConnectorConfig config;
  private final Clock clock;
  private final CallRetry retry;

  TokenEndpoint(
      HttpExchange http,
      ClientAssertion assertion,
      Pause pause,
      ConnectorConfig config,
      Clock clock) {
    this.http = http;
    this.assertion = assertion;
    this.config = config;
    this.retry =
        new CallRetry(
            config.microsoft().callTries(), config.microsoft().longestWait(), pause::await);
    this.clock = clock;
  }

  /** A token of the application itself for a directory. */
  public Grant forApplication(String directory) {
    try (var form = new FormBody()) {
      form.add("grant_type", "client_credentials").add("scope", config.microsoft().scope());
      return request(directory, form);
    }
  }

  /** A token of a user by name and password; the password is the caller's to wipe. */
  public Grant byPassword(String directory, String username, char[] password) {
    try (var form = new FormBody()) {
      form.add("grant_type", "password")
          .add("scope", config.microsoft().scope() + " offline_access openid profile")
          .add("username", username)
          .add("password", password);
      return request(directory, form);
    }
  }

  /** The next token of a user. */
  public Grant byRefreshToken(String directory, String refreshToken) {
    try (var form = new FormBody()) {
      form.add("grant_type", "refresh_token")
          .add("scope", config.microsoft().scope() + " offline_access openid profile")
          .add("refresh_token", refreshToken);
      return request(directory, form);
    }
  }

  private Grant request(String directory, FormBody form) {
    var address =
        URI.create(
            config.microsoft().identityUrl().toString().replaceAll("/+$", "")
                + "/"
                + GraphCall.encoded(directory)
                + "/oauth2/v2.0/token");
    form.add("client_id", config.application().clientId())
        .add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
    return retry.run(true, () -> send(address, form));
  }

  /** An assertion is used once, so each try signs another. */
  private Grant send(URI address, FormBody form) {
    var body = form.toBytesWith("client_assertion", assertion.sign(address));
    try {
      var request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Accept", "application/json")
              .header("client-request-id", UUID.randomUUID().toString())
              .POST(BodyPublishers.ofByteArray(body))
              .build();
      return read(http.send(request));
    } finally {
      Arrays.fill(body, (byte) 0);
    }
  }

  private Grant read(HttpResponse<byte[]> answer) {
    var json = parse(answer);
    if (answer.statusCode() == 200 && json.hasNonNull("access_token")) {
      var now = clock.instant();
      var access =
          new AccessToken(
              json.path("access_token").asText(),
              now,
              now.plusSeconds(json.path("expires_in").asLong(0)));
      return new Grant(access, json.path("refresh_token").asText(null));
    }
    if (json.hasNonNull("error")) {
      throw new RefusedException(Refusals.ofSignIn(json.path("error").asText(), codes(json)));
    }
    throw unanswered(answer);
  }

  /** No answer of the protocol: throttled or failed on the way. */
  private MicrosoftException unanswered(HttpResponse<byte[]> answer) {
    var wait =
        answer
            .headers()
            .firstValue("Retry-After")
            .flatMap(value -> RetryAfter.parse(value, clock.instant()))
            .orElse(null);
    var throttled = answer.statusCode() == 429;
    return new MicrosoftException(
        throttled ? FailureKind.THROTTLED : FailureKind.TEMPORARY, "tokenEndpoint", wait);
  }

  private static JsonNode parse(HttpResponse<byte[]> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      return MissingNode.getInstance();
    }
  }

  private static List<Integer> codes(JsonNode json) {
    List<Integer> codes = new ArrayList<>();
    json.path("error_codes").forEach(code -> codes.add(code.asInt()));
    return codes;
  }
}
