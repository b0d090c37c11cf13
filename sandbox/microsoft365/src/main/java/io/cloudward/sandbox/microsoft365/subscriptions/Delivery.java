package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Delivers notifications: those for one address that come within a moment in one request; again
 * with growing waits, for four hours, until the address answers with 2xx within three seconds.
 * Figures from Graph's page on delivery through webhooks.
 */
@ApplicationScoped
class Delivery {
  private static final Logger LOG = Logger.getLogger(Delivery.class);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration GIVE_UP = Duration.ofHours(4);
  private static final long MOMENT_MILLIS = 5;
  private static final int MOST_PER_REQUEST = 100;

  private final EndpointHealth health;
  private final Duration firstWait;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
  private final Map<String, List<Notification>> waiting = new HashMap<>();

  Delivery(SandboxConfig config, EndpointHealth health) {
    this.health = health;
    firstWait = config.notificationRetry();
  }

  void enqueue(Notification notification, long delayMillis) {
    var unused = timer.schedule(() -> collect(notification), delayMillis, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }

  private synchronized void collect(Notification notification) {
    var url = notification.url();
    var batch = waiting.computeIfAbsent(url, address -> new ArrayList<>());
    batch.add(notification);
    if (batch.size() == MOST_PER_REQUEST) {
      flush(url);
    } else if (batch.size() == 1) {
      var unused = timer.schedule(() -> flush(url), MOMENT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private synchronized void flush(String url) {
    var batch = waiting.remove(url);
    if (batch != null) {
      send(new Attempt(url, body(batch), firstWait, Duration.ZERO));
    }
  }

  private void send(Attempt attempt) {
    Thread.ofVirtual().name("notification").start(() -> sendOrRetry(attempt));
  }

  private void sendOrRetry(Attempt attempt) {
    var started = System.nanoTime();
    var delivered = isDelivered(attempt);
    health.count(attempt.url(), Duration.ofNanos(System.nanoTime() - started));
    if (delivered) {
      return;
    }
    if (attempt.waited().compareTo(GIVE_UP) > 0) {
      LOG.warnf("gave up delivering a notification to %s", URI.create(attempt.url()).getHost());
      return;
    }
    var unused =
        timer.schedule(
            () -> send(attempt.next()), attempt.pause().toMillis(), TimeUnit.MILLISECONDS);
  }

  private boolean isDelivered(Attempt attempt) {
    var request =
        HttpRequest.newBuilder(URI.create(attempt.url()))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(attempt.body()))
            .build();
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() / 100 == 2;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String body(List<Notification> batch) {
    var body = JsonNodeFactory.instance.objectNode();
    var value = body.putArray("value");
    batch.forEach(notification -> value.add(notification.item()));
    return body.toString();
  }

  private record Attempt(String url, String body, Duration pause, Duration waited) {
    Attempt next() {
      var longer = pause.multipliedBy(2);
      var limited = longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer;
      return new Attempt(url, body, limited, waited.plus(pause));
    }

    @Override
    public String toString() {
      return "Attempt[…]";
    }
  }
}
