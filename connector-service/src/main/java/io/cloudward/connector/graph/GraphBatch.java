package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads many things in few calls. The outer 200 hides inner failures, so each part is looked at.
 */
@ApplicationScoped
public class GraphBatch {

  /** Graph takes at most 20 parts in a batch. */
  private static final int LARGEST = 20;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final GraphClient graph;
  private final OrganizationPace pace;
  private final CallRetry retry;
  private final Clock clock;

  GraphBatch(
      GraphClient graph, OrganizationPace pace, Pause pause, ConnectorConfig config, Clock clock) {
    this.graph = graph;
    this.pace = pace;
    this.retry =
        new CallRetry(
            config.microsoft().callTries(), config.microsoft().longestWait(), pause::await);
    this.clock = clock;
  }

  /**
   * Reads all paths; those that do not exist are left out of the answer. Parts that are throttled
   * or fail are asked for again together, as long as each round answers some of them.
   *
   * @return the answer by path
   * @throws MicrosoftException if a part fails for another reason, or nothing is answered any more
   */
  public Map<String, JsonNode> read(List<String> paths, Access access) {
    Map<String, JsonNode> found = new LinkedHashMap<>();
    Set<String> open = new LinkedHashSet<>(paths);
    while (!open.isEmpty()) {
      var asked = List.copyOf(open);
      open = retry.run(true, () -> readRound(asked, access, found));
    }
    return found;
  }

  /** One round; gives the paths that must be asked for again, at least one less than before. */
  private Set<String> readRound(List<String> paths, Access access, Map<String, JsonNode> found) {
    Set<String> open = new LinkedHashSet<>(paths);
    var reason = new MicrosoftException(FailureKind.TEMPORARY, "unanswered", null);
    for (int from = 0; from < paths.size(); from += LARGEST) {
      var part = paths.subList(from, Math.min(from + LARGEST, paths.size()));
      for (var response : send(part, access).path("responses")) {
        var path = part.get(response.path("id").asInt() - 1);
        int status = response.path("status").asInt();
        var kind = FailureKind.of(status);
        if (status / 100 == 2) {
          found.put(path, response.path("body"));
          open.remove(path);
        } else if (kind == FailureKind.NOT_FOUND) {
          open.remove(path);
        } else {
          reason = failure(kind, response);
          if (!kind.isTransient()) {
            throw reason;
          }
          reason.retryAfter().ifPresent(wait -> pace.holdBack(access.organizationId(), wait));
        }
      }
    }
    if (open.size() == paths.size()) {
      throw reason;
    }
    return open;
  }

  private JsonNode send(List<String> paths, Access access) {
    var body = JSON.createObjectNode();
    var requests = body.putArray("requests");
    for (int i = 0; i < paths.size(); i++) {
      var request = requests.addObject().put("id", Integer.toString(i + 1));
      request.put("method", "GET").put("url", paths.get(i));
      request.putObject("headers").put("Prefer", GraphClient.IMMUTABLE_IDS);
    }
    return graph.send(new GraphCall("POST", "/$batch", body, true), access);
  }

  /**
   * Creates several things in few calls. What exists already is left alone.
   *
   * @throws MicrosoftException if a part was throttled, failed or is not permitted; the parts
   *     before and after it may have taken effect
   */
  public void createAll(String path, List<? extends JsonNode> bodies, Access access) {
    for (int from = 0; from < bodies.size(); from += LARGEST) {
      var part = bodies.subList(from, Math.min(from + LARGEST, bodies.size()));
      var body = JSON.createObjectNode();
      var requests = body.putArray("requests");
      for (int i = 0; i < part.size(); i++) {
        var request = requests.addObject().put("id", Integer.toString(i + 1));
        request.put("method", "POST").put("url", path).set("body", part.get(i));
        request.putObject("headers").put("Content-Type", "application/json");
      }
      var answer = graph.send(GraphCall.post("/$batch", body), access);
      for (var response : answer.path("responses")) {
        settle(path, part.get(response.path("id").asInt() - 1), response, access);
      }
    }
  }

  /** A throttled part did not take effect and is sent by itself, waiting as it is told. */
  private void settle(String path, JsonNode body, JsonNode response, Access access) {
    int status = response.path("status").asInt();
    if (status / 100 == 2) {
      return;
    }
    try {
      if (FailureKind.of(status) != FailureKind.THROTTLED) {
        throw failure(FailureKind.of(status), response);
      }
      graph.send(GraphCall.post(path, body), access);
    } catch (MicrosoftException e) {
      if (e.kind() != FailureKind.CONFLICT && e.kind() != FailureKind.REFUSED) {
        throw e;
      }
    }
  }

  private MicrosoftException failure(FailureKind kind, JsonNode response) {
    var code = response.path("body").path("error").path("code").asText("none");
    Optional<Duration> wait =
        RetryAfter.parse(response.path("headers").path("Retry-After").asText(""), clock.instant());
    return new MicrosoftException(kind, code, wait.orElse(null));
  }
}
