package io.cloudward.sandbox.microsoft365.subscriptions;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;

/** Tells which subscriptions have not ended and ask for a kind of change. */
@ApplicationScoped
class ActiveSubscriptions {
  private final SandboxClock clock;

  ActiveSubscriptions(SandboxClock clock) {
    this.clock = clock;
  }

  boolean wants(ObjectNode subscription, String changeType) {
    var ends = Instant.parse(subscription.path("expirationDateTime").asText());
    var types = subscription.path("changeType").asText().split(",", -1);
    return ends.isAfter(clock.now())
        && Arrays.stream(types).anyMatch(type -> type.trim().equals(changeType));
  }
}
