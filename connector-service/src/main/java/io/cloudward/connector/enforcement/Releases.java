package io.cloudward.connector.enforcement;

import io.cloudward.connector.enforcement.effect.CannotEnforceException.Obstacle;
import io.cloudward.contracts.item.Operation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Notes what quarantine decided, in the transaction of its event. */
@ApplicationScoped
class Releases {

  private static final Logger LOG = Logger.getLogger(Releases.class);

  private final Cases cases;
  private final EnforcementEvents events;
  private final EnforcementQueue queue;

  Releases(Cases cases, EnforcementEvents events, EnforcementQueue queue) {
    this.cases = cases;
    this.events = events;
    this.queue = queue;
  }

  /** The item is to be brought back. Asked twice it comes back once. */
  void restore(UUID tenant, UUID item) {
    var known = cases.find(tenant, item);
    if (known.isEmpty()) {
      LOG.warnf("release of an unknown item=%s", item);
      return;
    }
    if (cases.move(tenant, item, Phase.HELD, Phase.RESTORING)) {
      queue.add(known.get());
    } else if (isLost(known.get().phase())) {
      events.impossible(known.get(), Operation.RESTORE, Obstacle.NOT_HELD);
    }
  }

  /** What is held is to be removed; what was brought back is not touched. */
  void remove(UUID tenant, UUID item) {
    if (cases.move(tenant, item, Phase.HELD, Phase.REMOVING)) {
      cases.find(tenant, item).ifPresent(queue::add);
    }
  }

  private static boolean isLost(Phase phase) {
    return switch (phase) {
      case OPEN, ENDED, REMOVING, REMOVED -> true;
      case HELD, RESTORING, RESTORED -> false;
    };
  }
}
