package io.cloudward.quarantine.digest;

import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Placeholder. */
@ApplicationScoped
class DigestWorker implements ErrandWorker {

  @Override
  public ErrandKind kind() {
    return ErrandKind.DIGEST;
  }

  @Override
  public Optional<Instant> run(UUID subject) {
    return Optional.empty();
  }
}
