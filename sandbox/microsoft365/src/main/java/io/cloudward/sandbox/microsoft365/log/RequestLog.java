package io.cloudward.sandbox.microsoft365.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** The last requests to Graph and to the token endpoint, the oldest forgotten first. */
@ApplicationScoped
public class RequestLog {
  private static final int CAPACITY = 20_000;

  private final Deque<LoggedRequest> requests = new ArrayDeque<>();

  /** Adds a request. */
  public synchronized void add(LoggedRequest request) {
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    requests.addLast(request);
  }

  /** The requests that pass, the oldest first. */
  public synchronized List<LoggedRequest> matching(Predicate<LoggedRequest> test) {
    return requests.stream().filter(test).toList();
  }

  /** Forgets all. */
  public synchronized void clear() {
    requests.clear();
  }
}
