package io.cloudward.auth.key;

import io.cloudward.auth.key.SigningKey.State;
import io.cloudward.security.KeySource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** The keys in force, read from the database every half minute and after each rotation here. */
@ApplicationScoped
public class SigningKeys implements KeySource {

  private static final Duration FRESH = Duration.ofSeconds(30);

  private final SigningKeyRepository repository;
  private final OwnKey ownKey;
  private final InstantSource clock;
  private volatile @Nullable Snapshot snapshot;

  /** What is in force: the pair that signs, and the public parts of all. */
  private record Snapshot(PublicJsonWebKey active, List<String> published, Instant readAt) {}

  SigningKeys(SigningKeyRepository repository, OwnKey ownKey, InstantSource clock) {
    this.repository = repository;
    this.ownKey = ownKey;
    this.clock = clock;
  }

  /** The pair that signs now. */
  @Transactional
  public PublicJsonWebKey active() {
    return current().active();
  }

  @Override
  @Transactional
  public Map<String, PublicKey> read() {
    Map<String, PublicKey> keys = new LinkedHashMap<>();
    for (var json : current().published()) {
      var key = parse(json);
      keys.put(key.getKeyId(), key.getPublicKey());
    }
    return Map.copyOf(keys);
  }

  /** The public keys, each a JSON Web Key. */
  @Transactional
  List<String> published() {
    return current().published();
  }

  void forget() {
    snapshot = null;
  }

  private Snapshot current() {
    var known = snapshot;
    if (known == null || known.readAt().plus(FRESH).isBefore(clock.instant())) {
      known = load();
      snapshot = known;
    }
    return known;
  }

  private Snapshot load() {
    var active =
        repository
            .inState(State.ACTIVE)
            .orElseThrow(() -> new IllegalStateException("no signing key is active"));
    var pair =
        parse(new String(ownKey.decrypt(active.id(), active.privateKey()), StandardCharsets.UTF_8));
    var published = repository.newestFirst().stream().map(SigningKey::publicKey).toList();
    return new Snapshot(pair, published, clock.instant());
  }

  private static PublicJsonWebKey parse(String json) {
    try {
      return PublicJsonWebKey.Factory.newPublicJwk(json);
    } catch (JoseException e) {
      throw new IllegalStateException("a stored key cannot be read", e);
    }
  }
}
