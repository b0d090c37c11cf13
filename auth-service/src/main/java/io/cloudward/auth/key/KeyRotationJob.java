package io.cloudward.auth.key;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Makes the first keys at start and rotates them when their time has come. */
@ApplicationScoped
class KeyRotationJob {

  private final KeyRotation rotation;
  private final SigningKeys keys;

  KeyRotationJob(KeyRotation rotation, SigningKeys keys) {
    this.rotation = rotation;
    this.keys = keys;
  }

  void start(@Observes @Priority(100) StartupEvent event) {
    rotation.ensure();
  }

  @Scheduled(every = "1h", delayed = "1h")
  @RunOnVirtualThread
  void rotate() {
    rotation.ensure();
    keys.forget();
  }
}
