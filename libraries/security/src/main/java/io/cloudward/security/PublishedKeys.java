package io.cloudward.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The keys that session tokens may be signed with. An unknown key id makes them be read again, at
 * most once per {@link #REPRIEVE}, so that a rotation is noticed at once and forged key ids cost
 * nothing. If they cannot be read, those known before stay in force.
 */
@ApplicationScoped
class PublishedKeys {

  static final Duration REPRIEVE = Duration.ofMillis(500);

  private record Snapshot(Map<String, PublicKey> keys, Instant readAt) {}

  private final KeySource source;
  private final Duration lifetime;
  private final InstantSource clock;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Snapshot snapshot = new Snapshot(Map.of(), Instant.EPOCH);

  @jakarta.inject.Inject
  PublishedKeys(KeySource source, SecurityConfig config) {
    this(source, config.keyLifetime(), InstantSource.system());
  }

  PublishedKeys(KeySource source, Duration lifetime, InstantSource clock) {
    this.source = source;
    this.lifetime = lifetime;
    this.clock = clock;
  }

  Optional<PublicKey> find(String keyId) {
    var seen = snapshot;
    return known(seen, keyId).or(() -> Optional.ofNullable(refreshed(seen).keys().get(keyId)));
  }

  /** The key, if it is known and need not be read again; never waits. */
  Optional<PublicKey> known(String keyId) {
    return known(snapshot, keyId);
  }

  private Optional<PublicKey> known(Snapshot seen, String keyId) {
    return olderThan(seen, lifetime)
        ? Optional.empty()
        : Optional.ofNullable(seen.keys().get(keyId));
  }

  private Snapshot refreshed(Snapshot seen) {
    reading.lock();
    try {
      if (snapshot == seen && olderThan(seen, REPRIEVE)) {
        snapshot = read(seen);
      }
      return snapshot;
    } finally {
      reading.unlock();
    }
  }

  private Snapshot read(Snapshot seen) {
    try {
      return new Snapshot(source.read(), clock.instant());
    } catch (KeysUnavailableException e) {
      if (seen.keys().isEmpty()) {
        throw e;
      }
      return new Snapshot(seen.keys(), clock.instant());
    }
  }

  private boolean olderThan(Snapshot known, Duration age) {
    return known.readAt().plus(age).isBefore(clock.instant());
  }
}
