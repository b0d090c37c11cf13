package io.cloudward.auth.signin;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;

/** Forgets failed sign-ins that no longer count, so that invented names do not pile up. */
@ApplicationScoped
class ForgetAttemptsJob {

  private final Attempts attempts;

  ForgetAttemptsJob(Attempts attempts) {
    this.attempts = attempts;
  }

  @Scheduled(every = "10m", delayed = "10m")
  @RunOnVirtualThread
  void forget() {
    attempts.forgetOld();
  }
}
