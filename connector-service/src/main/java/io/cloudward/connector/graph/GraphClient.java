package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/** Calls Graph on behalf of one organization. */
@ApplicationScoped
public class GraphClient {

  /** Names the caller to Microsoft in the form it asks for: {@code ISV|Company|App/Version}. */
  static final String USER_AGENT = "ISV|Cloudward|Cloudward/0.1";

  /** Asked of every call and of every part of a batch: ids that outlast a move. */
  static final String IMMUTABLE_IDS = "IdType=\"ImmutableId\"";

  private static final Pattern MAIL_FEED = Pattern.compile("/(messages|mailFolders)/delta");
  private static final int FEED_PAGE = 200;

  private final HttpExchange http;
  private final GraphAddress address;
  private final OrganizationPace pace;
  private final CallRetry retry;
  private final Clock clock;
  private final ObjectMapper json;

  GraphClient(
      HttpExchange http,
      GraphAddress address,
      OrganizationPace pace,
      Pause pause,
      ConnectorConfig config,
      Clock clock) {
    this.http = http;
    this.address = address;
    this.pace = pace;
    this.retry =
        new CallRetry(
            config.microsoft().callTries(), config.microsoft().longestWait(), pause::await);
    this.clock = clock;
    this.json = new ObjectMapper();
  }

  /**
   * Sends a call and gives the JSON answer, which is missing where there is no body.
   *
   * @throws MicrosoftException if it fails after the retries that its kind allows
   */
  public JsonNode send(GraphCall call, Access access) {
    return retry.run(call.repeatable(), () -> sendWithToken(call, access));
  }

  private JsonNode sendWithToken(GraphCall call, Access access) {
    var token = access.token();
    try {
      return sendOnce(call, access.organizationId(), token);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.UNAUTHORIZED) {
        throw e;
      }
      access.rejected(token);
      return sendOnce(call, access.organizationId(), access.token());
    }
  }

  private JsonNode sendOnce(GraphCall call, UUID organization, AccessToken token) {
    var request = request(call, token);
    var answer = pace.call(organization, () -> http.send(request));
    if (answer.statusCode() / 100 == 2) {
      return read(answer.body());
    }
    var failure = GraphFailures.of(answer.statusCode(), answer.headers(), answer.body(), clock);
    if (failure.kind() == FailureKind.THROTTLED) {
      failure.retryAfter().ifPresent(wait -> pace.holdBack(organization, wait));
    }
    throw failure;
  }

  private HttpRequest request(GraphCall call, AccessToken token) {
    var builder =
        HttpRequest.newBuilder(address.resolve(call.path()))
            .header("Authorization", "Bearer " + token.value())
            .header("Accept", "application/json")
            .header("User-Agent", USER_AGENT)
            .header("Prefer", preference(call))
            .header("client-request-id", UUID.randomUUID().toString());
    if (call.body() == null) {
      return builder.method(call.method(), BodyPublishers.noBody()).build();
    }
    var body = call.body().toString().getBytes(StandardCharsets.UTF_8);
    return builder
        .header("Content-Type", "application/json")
        .method(call.method(), BodyPublishers.ofByteArray(body))
        .build();
  }

  /** Ids stay the same when a message is moved; feeds of mail come in pages of ten unless asked. */
  private static String preference(GraphCall call) {
    return MAIL_FEED.matcher(call.path()).find()
        ? IMMUTABLE_IDS + ", odata.maxpagesize=" + FEED_PAGE
        : IMMUTABLE_IDS;
  }

  private JsonNode read(byte[] body) {
    if (body.length == 0) {
      return MissingNode.getInstance();
    }
    try {
      return json.readTree(body);
    } catch (IOException e) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "unreadable", null);
    }
  }
}
