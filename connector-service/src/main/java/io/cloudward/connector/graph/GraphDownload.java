package io.cloudward.connector.graph;

import io.cloudward.connector.ConnectorConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Reads bytes while they arrive. Where Graph sends us to a pre-authenticated address, that one gets
 * no token of ours.
 */
@ApplicationScoped
public class GraphDownload {

  /** Of a refusal nothing but its code is read. */
  private static final int LONGEST_REFUSAL = 65_536;

  private final HttpExchange http;
  private final GraphAddress graph;
  private final DownloadAddress elsewhere;
  private final OrganizationPace pace;
  private final CallRetry retry;
  private final Duration longest;
  private final Clock clock;
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("download-watch").factory());

  GraphDownload(
      HttpExchange http,
      GraphAddress graph,
      DownloadAddress elsewhere,
      OrganizationPace pace,
      Pause pause,
      ConnectorConfig config,
      DownloadConfig download,
      Clock clock) {
    this.http = http;
    this.graph = graph;
    this.elsewhere = elsewhere;
    this.pace = pace;
    this.retry =
        new CallRetry(
            config.microsoft().callTries(), config.microsoft().longestWait(), pause::await);
    this.longest = download.timeout();
    this.clock = clock;
  }

  /**
   * Reads what is at a path of Graph's; from its beginning again if the connection breaks.
   *
   * @throws MicrosoftException if it fails after the retries that its kind allows
   */
  public <T> T read(String path, Access access, Sink<T> sink) {
    return retry.run(
        true, () -> pace.call(access.organizationId(), () -> readWithToken(path, access, sink)));
  }

  private <T> T readWithToken(String path, Access access, Sink<T> sink) {
    var token = access.token();
    try {
      return readOnce(path, access, token, sink);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.UNAUTHORIZED) {
        throw e;
      }
      access.rejected(token);
      return readOnce(path, access, access.token(), sink);
    }
  }

  private <T> T readOnce(String path, Access access, AccessToken token, Sink<T> sink) {
    var answer =
        http.open(
            request(graph.resolve(path))
                .header("Authorization", "Bearer " + token.value())
                .header("Prefer", GraphClient.IMMUTABLE_IDS)
                .header("client-request-id", UUID.randomUUID().toString())
                .build());
    if (answer.statusCode() / 100 != 3) {
      return take(answer, access, sink);
    }
    close(answer);
    var location = answer.headers().firstValue("Location").orElse("");
    try {
      return take(http.open(request(elsewhere.checked(location)).build()), access, sink);
    } catch (MicrosoftException e) {
      throw isAged(e) ? new MicrosoftException(FailureKind.TEMPORARY, "agedLink", null) : e;
    }
  }

  /** A pre-authenticated address lives for minutes; a fresh one is asked for. */
  private static boolean isAged(MicrosoftException e) {
    return e.kind() == FailureKind.UNAUTHORIZED || e.kind() == FailureKind.NOT_FOUND;
  }

  private static HttpRequest.Builder request(URI address) {
    return HttpRequest.newBuilder(address).header("User-Agent", GraphClient.USER_AGENT);
  }

  private <T> T take(HttpResponse<InputStream> answer, Access access, Sink<T> sink) {
    var limit = watch.schedule(() -> close(answer), longest.toMillis(), TimeUnit.MILLISECONDS);
    try (var body = answer.body()) {
      if (answer.statusCode() / 100 == 2) {
        return sink.take(body);
      }
      throw refused(answer, body, access);
    } catch (IOException e) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "brokenDownload", null);
    } finally {
      limit.cancel(false);
    }
  }

  private MicrosoftException refused(
      HttpResponse<InputStream> answer, InputStream body, Access access) throws IOException {
    var failure =
        GraphFailures.of(
            answer.statusCode(), answer.headers(), body.readNBytes(LONGEST_REFUSAL), clock);
    if (failure.kind() == FailureKind.THROTTLED) {
      failure.retryAfter().ifPresent(wait -> pace.holdBack(access.organizationId(), wait));
    }
    return failure;
  }

  private static void close(HttpResponse<InputStream> answer) {
    try {
      answer.body().close();
    } catch (IOException e) {
      // Whoever reads it notices.
    }
  }

  @PreDestroy
  void stop() {
    watch.shutdownNow();
  }

  /** Takes the bytes; may be called again from the beginning after a failure. */
  public interface Sink<T> {

    /** Reads the bytes to their end. */
    T take(InputStream bytes) throws IOException;
  }
}
