package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Sends bytes, and calls that hold only for an object as it is known. */
@ApplicationScoped
public class GraphUpload {

  private final HttpExchange http;
  private final GraphAddress graph;
  private final DownloadAddress elsewhere;
  private final OrganizationPace pace;
  private final CallRetry retry;
  private final Clock clock;
  private final ObjectMapper json = new ObjectMapper();

  GraphUpload(
      HttpExchange http,
      GraphAddress graph,
      DownloadAddress elsewhere,
      OrganizationPace pace,
      Pause pause,
      ConnectorConfig config,
      Clock clock) {
    this.http = http;
    this.graph = graph;
    this.elsewhere = elsewhere;
    this.pace = pace;
    this.retry =
        new CallRetry(
            config.microsoft().callTries(), config.microsoft().longestWait(), pause::await);
    this.clock = clock;
  }

  /**
   * Sends a call and gives the JSON answer, which is missing where there is no body.
   *
   * @throws MicrosoftException if it fails after the retries that its kind allows
   */
  public JsonNode send(GraphWrite write, Access access) {
    return retry.run(
        write.repeatable(),
        () -> {
          var token = access.token();
          try {
            return sendOnce(() -> request(write, token), access);
          } catch (MicrosoftException e) {
            if (e.kind() != FailureKind.UNAUTHORIZED) {
              throw e;
            }
            access.rejected(token);
            return sendOnce(() -> request(write, access.token()), access);
          }
        });
  }

  /**
   * Sends a range of bytes to the pre-authenticated address of an upload session, which gets no
   * token of ours. A range that arrived is not sent again blindly.
   *
   * @param range as in {@code Content-Range}: bytes first-last/size
   * @return the answer, which holds the object after the last range
   */
  public JsonNode sendRange(String uploadUrl, byte[] bytes, String range, Access access) {
    return retry.run(
        false,
        () ->
            sendOnce(
                () ->
                    HttpRequest.newBuilder(elsewhere.checked(uploadUrl))
                        .header("User-Agent", GraphClient.USER_AGENT)
                        .header("Content-Range", range)
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(bytes))
                        .build(),
                access));
  }

  private JsonNode sendOnce(Supplier<HttpRequest> request, Access access) {
    var organization = access.organizationId();
    HttpResponse<byte[]> answer = pace.call(organization, () -> http.send(request.get()));
    if (answer.statusCode() / 100 == 2) {
      return read(answer.body());
    }
    var failure = GraphFailures.of(answer.statusCode(), answer.headers(), answer.body(), clock);
    if (failure.kind() == FailureKind.THROTTLED) {
      failure.retryAfter().ifPresent(wait -> pace.holdBack(organization, wait));
    }
    throw failure;
  }

  private HttpRequest request(GraphWrite write, AccessToken token) {
    var builder =
        HttpRequest.newBuilder(graph.resolve(write.path()))
            .header("Authorization", "Bearer " + token.value())
            .header("Accept", "application/json")
            .header("User-Agent", GraphClient.USER_AGENT)
            .header("Prefer", "IdType=\"ImmutableId\"")
            .header("client-request-id", UUID.randomUUID().toString());
    if (write.contentType() != null) {
      builder.header("Content-Type", write.contentType());
    }
    if (write.ifMatch() != null) {
      builder.header("If-Match", write.ifMatch());
    }
    return builder.method(write.method(), write.body().get()).build();
  }

  private JsonNode read(byte[] body) {
    try {
      return body.length == 0 ? MissingNode.getInstance() : json.readTree(body);
    } catch (IOException e) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "unreadable", null);
    }
  }
}
