package io.cloudward.quarantine.errand;

import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** One errand, as its tenant; one that fails is tried again after a growing pause. */
@ApplicationScoped
class ErrandTurn {

  private static final Logger LOG = Logger.getLogger(ErrandTurn.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

  /** At most 43 minutes. */
  private static final int MOST_DOUBLINGS = 9;

  private final Errands errands;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  ErrandTurn(Errands errands, CurrentTenant tenant) {
    this.errands = errands;
    this.tenant = tenant;
  }

  @ActivateRequestContext
  void run(Errand errand, ErrandWorker worker) {
    tenant.become(errand.tenant());
    try {
      var next = worker.run(errand.subject());
      if (next.isPresent()) {
        errands.again(errand, next.get(), 0);
      } else {
        errands.done(errand);
      }
    } catch (Exception e) {
      LOG.warnf(
          "errand=%s subject=%s attempt=%d failed: %s",
          errand.kind(), errand.subject(), errand.attempts(), e.getClass().getName());
      LOG.debug("failure of the errand", e);
      errands.again(errand, clock.instant().plus(pause(errand.attempts())), errand.attempts());
    }
  }

  private static Duration pause(int attempts) {
    return FIRST_PAUSE.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS));
  }
}
