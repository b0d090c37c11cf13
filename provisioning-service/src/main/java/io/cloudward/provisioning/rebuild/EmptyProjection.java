package io.cloudward.provisioning.rebuild;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;

/**
 * Fills the projection from the log if its tables are empty, for example because an operator
 * emptied them. Consumers may begin meanwhile and other instances may do the same: facts that are
 * known change nothing.
 */
@ApplicationScoped
class EmptyProjection {

  private static final Logger LOG = Logger.getLogger(EmptyProjection.class);

  private final LogReader log;
  private final RebuiltFacts facts;

  EmptyProjection(LogReader log, RebuiltFacts facts) {
    this.log = log;
    this.facts = facts;
  }

  @Startup
  void fill() {
    if (!facts.isNothingLive()) {
      return;
    }
    var records = new AtomicInteger();
    try (var reading = log.fromBeginning()) {
      reading.readToEnd(
          batch -> {
            records.addAndGet(batch.count());
            Rebuild.byTenant(batch).forEach(facts::apply);
          });
    }
    LOG.infof("the projection was empty and was filled from %d records", records.get());
  }
}
