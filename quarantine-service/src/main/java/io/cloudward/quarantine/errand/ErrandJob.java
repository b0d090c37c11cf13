package io.cloudward.quarantine.errand;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;

/** Does what is due. Each kind has a turn of its own: a slow mail server delays mails only. */
@ApplicationScoped
class ErrandJob {

  private static final int BATCH = 20;

  private final Errands errands;
  private final ErrandTurn turn;
  private final Instance<ErrandWorker> workers;

  ErrandJob(Errands errands, ErrandTurn turn, @Any Instance<ErrandWorker> workers) {
    this.errands = errands;
    this.turn = turn;
    this.workers = workers;
  }

  @Scheduled(every = "{quarantine.errand.interval}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void content() {
    runDue(ErrandKind.CONTENT);
  }

  @Scheduled(every = "{quarantine.errand.interval}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void expiry() {
    runDue(ErrandKind.EXPIRY);
  }

  @Scheduled(every = "{quarantine.errand.interval}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void bulk() {
    runDue(ErrandKind.BULK);
  }

  @Scheduled(every = "{quarantine.errand.interval}", concurrentExecution = ConcurrentExecution.SKIP)
  @RunOnVirtualThread
  void digest() {
    runDue(ErrandKind.DIGEST);
  }

  private void runDue(ErrandKind kind) {
    var worker = workers.stream().filter(known -> known.kind() == kind).findFirst().orElseThrow();
    List<Errand> taken;
    do {
      taken = errands.take(kind, BATCH);
      taken.forEach(errand -> turn.run(errand, worker));
    } while (taken.size() == BATCH);
  }
}
