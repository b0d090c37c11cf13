package io.cloudward.web.idempotency;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The idempotency key of the request that is being served, and what was sent with it. */
@RequestScoped
class PendingKey {

  /** A key and the fingerprint of its request. */
  record Keyed(String key, byte[] fingerprint) {}

  private @Nullable Keyed keyed;

  Optional<Keyed> find() {
    return Optional.ofNullable(keyed);
  }

  void set(String key, byte[] fingerprint) {
    keyed = new Keyed(key, fingerprint);
  }
}
