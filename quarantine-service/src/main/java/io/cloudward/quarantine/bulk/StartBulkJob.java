package io.cloudward.quarantine.bulk;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.Errands;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Starts a bulk job: fixes which items are meant, and plans the rest. */
@ApplicationScoped
class StartBulkJob {

  /** So that one click cannot empty a quarantine that nobody looked at. */
  static final int MOST_ITEMS = 10_000;

  private final BulkJobs jobs;
  private final BulkItems items;
  private final Errands errands;
  private final AuditLog audit;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  StartBulkJob(
      BulkJobs jobs, BulkItems items, Errands errands, AuditLog audit, CurrentTenant tenant) {
    this.jobs = jobs;
    this.items = items;
    this.errands = errands;
    this.audit = audit;
    this.tenant = tenant;
  }

  @Transactional
  BulkResponse start(BulkRequest request) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var id = UuidCreator.getTimeOrderedEpoch();
    var job = new BulkJob(id, tenant.require(), request.action(), audit.caller(), now);
    job.means(take(id, request));
    jobs.persist(job);
    errands.plan(ErrandKind.BULK, id, now);
    audit.done(
        "bulk." + request.action().name().toLowerCase(Locale.ROOT),
        new Target("bulk", id.toString()),
        Map.of("items", job.total()));
    return BulkResponse.of(job);
  }

  private int take(UUID id, BulkRequest request) {
    if (request.ids() != null) {
      return items.take(id, request.ids());
    }
    var filter = request.filter();
    if (filter == null) {
      throw Problems.invalid("filter", "must be given");
    }
    int taken = items.take(id, filter, MOST_ITEMS + 1);
    if (taken > MOST_ITEMS) {
      throw Problems.of(
          "bulk-too-large",
          422,
          "Too many items are meant",
          "Narrow the filter to at most " + MOST_ITEMS + " items.");
    }
    return taken;
  }
}
