package io.cloudward.dlp.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * One message that goes to many mailboxes is searched once: outcomes are kept for minutes by
 * everything that they depend on. Whoever asks for one that is being made waits for it.
 */
@ApplicationScoped
class OutcomeCache {

  private static final int MOST = 1_000;
  private static final long LIFETIME = Duration.ofMinutes(10).toNanos();

  /**
   * What an outcome depends on.
   *
   * @param name of a file; empty for messages, which hold their subject themselves
   * @param policy id and version of the policy
   * @param definitions stamps of the tenant's identifiers and templates
   */
  record Key(UUID tenant, String sha256, String name, String policy, String definitions) {

    /** Without the name, which is content. */
    @Override
    public String toString() {
      return "Key[" + sha256 + ", " + policy + "]";
    }
  }

  private record Kept(CompletableFuture<Outcome> outcome, long since) {}

  private final Map<Key, Kept> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Kept> eldest) {
          return size() > MOST;
        }
      };

  /** The outcome that is known, or the one that {@code search} makes. Failures are not kept. */
  Outcome get(Key key, Callable<Outcome> search) {
    var mine = new CompletableFuture<Outcome>();
    var theirs = claim(key, mine);
    if (theirs != mine) {
      return theirs.join();
    }
    try {
      var outcome = search.call();
      mine.complete(outcome);
      return outcome;
    } catch (Exception e) {
      forget(key);
      mine.completeExceptionally(e);
      throw new CompletionException(e);
    }
  }

  private synchronized CompletableFuture<Outcome> claim(Key key, CompletableFuture<Outcome> mine) {
    long now = System.nanoTime();
    var known = entries.get(key);
    if (known != null && now - known.since() < LIFETIME) {
      return known.outcome();
    }
    entries.remove(key);
    entries.put(key, new Kept(mine, now));
    return mine;
  }

  private synchronized void forget(Key key) {
    entries.remove(key);
  }
}
