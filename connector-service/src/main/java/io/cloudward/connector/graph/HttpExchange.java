package io.cloudward.connector.graph;

import io.cloudward.connector.ConnectorConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * HTTP to Microsoft. Follows no redirect, reads no endless answer, waits for no slow one, logs
 * nothing.
 */
@ApplicationScoped
public class HttpExchange {

  private final ConnectorConfig.Microsoft config;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpClient client;

  HttpExchange(ConnectorConfig config) {
    this.config = config.microsoft();
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(this.config.connectTimeout())
            .executor(executor)
            .build();
  }

  /**
   * Sends a request and reads the whole answer.
   *
   * @throws MicrosoftException TEMPORARY if there is none in time
   */
  public HttpResponse<byte[]> send(HttpRequest request) {
    var handler = BodyHandlers.limiting(BodyHandlers.ofByteArray(), config.answerLimit());
    return await(client.sendAsync(request, handler));
  }

  /**
   * Sends a request and gives the answer while its body still arrives; the caller closes it.
   *
   * @throws MicrosoftException TEMPORARY if there is none in time
   */
  HttpResponse<InputStream> open(HttpRequest request) {
    return await(client.sendAsync(request, BodyHandlers.ofInputStream()));
  }

  private <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> answer) {
    try {
      return answer.get(config.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw new MicrosoftException(FailureKind.TEMPORARY, "timeout", null);
    } catch (ExecutionException e) {
      throw new MicrosoftException(FailureKind.TEMPORARY, "unreachable", null);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new MicrosoftException(FailureKind.TEMPORARY, "interrupted", null);
    }
  }

  @PreDestroy
  void close() {
    client.shutdownNow();
    executor.shutdownNow();
  }
}
