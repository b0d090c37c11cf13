package io.cloudward.auth.key;

import io.cloudward.auth.AuthConfig;
import io.cloudward.auth.key.SigningKey.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * Makes keys and lets them take turns: the next one is published long before it signs, so every
 * service knows it already; the one before stays published until its last token has ended.
 */
@ApplicationScoped
class KeyRotation {

  private static final Logger LOG = Logger.getLogger(KeyRotation.class);

  /** Beyond the lifetime of a token: clock skew, and instances that have not noticed yet. */
  private static final Duration MARGIN = Duration.ofMinutes(5);

  private final SigningKeyRepository keys;
  private final OwnKey ownKey;
  private final AuthConfig config;
  private final InstantSource clock;

  KeyRotation(SigningKeyRepository keys, OwnKey ownKey, AuthConfig config, InstantSource clock) {
    this.keys = keys;
    this.ownKey = ownKey;
    this.config = config;
    this.clock = clock;
  }

  /** Sees to it that one key signs and one is next, and that the signing one is not too old. */
  @Transactional
  void ensure() {
    keys.lock();
    var now = clock.instant();
    keys.deleteRetiredBefore(now.minus(config.tokenLifetime()).minus(MARGIN));
    retireUnreadable(now);
    var active = keys.inState(State.ACTIVE);
    if (active.isEmpty() || isOld(active.get(), now)) {
      turn(now);
    }
  }

  /** Lets the next key sign from now on; gives its id. */
  @Transactional
  String rotate() {
    keys.lock();
    return turn(clock.instant());
  }

  private String turn(Instant now) {
    keys.inState(State.ACTIVE).ifPresent(key -> key.retire(now));
    keys.flush();
    var next = keys.inState(State.NEXT).orElseGet(() -> generate(now));
    next.activate(now);
    keys.flush();
    generate(now);
    return next.id();
  }

  private boolean isOld(SigningKey active, Instant now) {
    var since = active.activatedAt();
    return since == null || since.plus(config.signingKeyLifetime()).isBefore(now);
  }

  /** Keys of a lost own key cannot sign any more. */
  private void retireUnreadable(Instant now) {
    for (var key : keys.newestFirst()) {
      if (key.state() != State.RETIRED && !isReadable(key)) {
        LOG.warnf("signing key %s was encrypted with another key and is retired", key.id());
        key.retire(now);
      }
    }
    keys.flush();
  }

  private boolean isReadable(SigningKey key) {
    try {
      return ownKey.decrypt(key.id(), key.privateKey()).length > 0;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private SigningKey generate(Instant now) {
    try {
      var pair = EcJwkGenerator.generateJwk(EllipticCurves.P256);
      var id = UUID.randomUUID().toString();
      pair.setKeyId(id);
      pair.setAlgorithm("ES256");
      pair.setUse("sig");
      var secret = pair.toJson(OutputControlLevel.INCLUDE_PRIVATE).getBytes(StandardCharsets.UTF_8);
      var key =
          new SigningKey(
              id, pair.toJson(OutputControlLevel.PUBLIC_ONLY), ownKey.encrypt(id, secret), now);
      keys.persistAndFlush(key);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }
}
