package io.cloudward.content.access;

import io.cloudward.content.ContentStore;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.jboss.logging.Logger;

/** Removes contents that nobody holds any more, whoever forgot them. */
@ApplicationScoped
class SweepJob {

  private static final Logger LOG = Logger.getLogger(SweepJob.class);

  private final ContentStore store;

  SweepJob(ContentStore store) {
    this.store = store;
  }

  @Scheduled(
      every = "{cloudward.content.sweep-interval}",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void sweep() throws IOException {
    var swept = store.sweep();
    if (swept.contents() > 0) {
      LOG.infof("contents that had expired: %s", swept);
    }
  }
}
