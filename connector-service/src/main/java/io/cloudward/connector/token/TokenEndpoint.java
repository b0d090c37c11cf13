package io.cloudward.connector.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.graph.AccessToken;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.HttpExchange;
import io.cloudward.connector.graph.MicrosoftException;
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

  TokenEndpoint(HttpExchange http, ClientAssertion assertion, ConnectorConfig config, Clock clock) {
    this.http = http;
    this.assertion = assertion;
    this.config = config;
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
        .add("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer")
        .add("client_assertion", assertion.sign(address));
    var body = form.toBytes();
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
    throw new MicrosoftException(FailureKind.TEMPORARY, "tokenEndpoint", null);
  }

  private static JsonNode parse(HttpResponse<byte[]> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "tokenEndpoint", null);
    }
  }

  private static List<Integer> codes(JsonNode json) {
    List<Integer> codes = new ArrayList<>();
    json.path("error_codes").forEach(code -> codes.add(code.asInt()));
    return codes;
  }
}
