package io.cloudward.connector.intake.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphBatch;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.MicrosoftException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks Graph about items. Whoever asks while the same organization is being asked already goes into
 * the next batch with all who came meanwhile: a single item waits for nobody, many cost few calls.
 */
@ApplicationScoped
class ItemLookup {

  private final GraphClient graph;
  private final GraphBatch batch;
  private final Cache<UUID, Lane> lanes =
      Caffeine.newBuilder().expireAfterAccess(Duration.ofMinutes(30)).build();

  ItemLookup(GraphClient graph, GraphBatch batch) {
    this.graph = graph;
    this.batch = batch;
  }

  /**
   * What is at a path.
   *
   * @throws MicrosoftException NOT_FOUND if nothing is
   */
  JsonNode read(String path, Access access) {
    var lane = lanes.get(access.organizationId(), id -> new Lane());
    var question = new Question(path);
    lane.waiting.add(question);
    lane.turn.lock();
    try {
      if (!question.isAnswered()) {
        answer(lane.takeAll(), access);
      }
    } finally {
      lane.turn.unlock();
    }
    return question.answer();
  }

  private void answer(List<Question> questions, Access access) {
    if (questions.size() > 1) {
      try {
        var found = batch.read(questions.stream().map(Question::path).distinct().toList(), access);
        questions.forEach(question -> question.answerFrom(found));
        return;
      } catch (RuntimeException e) {
        // One bad part fails a batch; asked one by one, each fails for itself.
      }
    }
    for (var question : questions) {
      question.answerBy(() -> graph.send(GraphCall.get(question.path()), access));
    }
  }

  /** Those who want to know something of one organization. */
  private static final class Lane {
    private final ReentrantLock turn = new ReentrantLock();
    private final Queue<Question> waiting = new ConcurrentLinkedQueue<>();

    List<Question> takeAll() {
      List<Question> all = new ArrayList<>();
      for (var next = waiting.poll(); next != null; next = waiting.poll()) {
        all.add(next);
      }
      return all;
    }
  }

  /** What somebody wants to know; answered under the lane's lock. */
  private static final class Question {
    private final String path;
    private @Nullable JsonNode found;
    private @Nullable RuntimeException failure;

    Question(String path) {
      this.path = path;
    }

    String path() {
      return path;
    }

    boolean isAnswered() {
      return found != null || failure != null;
    }

    void answerFrom(Map<String, JsonNode> answers) {
      found = answers.get(path);
      if (found == null) {
        failure = new MicrosoftException(FailureKind.NOT_FOUND, "none", null);
      }
    }

    void answerBy(Supplier<JsonNode> call) {
      try {
        found = call.get();
      } catch (RuntimeException e) {
        failure = e;
      }
    }

    JsonNode answer() {
      if (failure != null) {
        throw failure;
      }
      return Objects.requireNonNull(found);
    }
  }
}
