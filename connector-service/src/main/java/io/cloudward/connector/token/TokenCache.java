package io.cloudward.connector.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.cloudward.connector.graph.AccessToken;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens in memory. One request per key at a time: whoever comes second waits and shares the
 * result (the identity platform refuses clients that loop, AADSTS50196).
 */
@ApplicationScoped
class TokenCache {

  private static final int MOST = 50_000;

  private final Cache<String, Slot> slots =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(Duration.ofHours(2)).build();
  private final Clock clock;

  TokenCache(Clock clock) {
    this.clock = clock;
  }

  /** The cached token, or a new one after four fifths of its life. */
  AccessToken get(String key, Supplier<AccessToken> request) {
    var slot = slots.get(key, name -> new Slot());
    slot.lock.lock();
    try {
      var known = slot.token;
      if (known == null || !known.isFresh(clock.instant())) {
        known = request.get();
        slot.token = known;
      }
      return known;
    } finally {
      slot.lock.unlock();
    }
  }

  /** Drops this token, unless a newer one is there already. */
  void drop(String key, AccessToken rejected) {
    var slot = slots.get(key, name -> new Slot());
    slot.lock.lock();
    try {
      if (rejected.equals(slot.token)) {
        slot.token = null;
      }
    } finally {
      slot.lock.unlock();
    }
  }

  void forget(String key) {
    slots.invalidate(key);
  }

  private static final class Slot {
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable AccessToken token;
  }
}
