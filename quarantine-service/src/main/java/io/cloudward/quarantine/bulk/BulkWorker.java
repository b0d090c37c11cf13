package io.cloudward.quarantine.bulk;

import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.quarantine.errand.ErrandKind;
import io.cloudward.quarantine.errand.ErrandWorker;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.item.QuarantinedItems;
import io.cloudward.quarantine.release.ItemCommands;
import io.cloudward.quarantine.release.ItemDecision;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives each item of a bulk job its turn, in a transaction of its own: what is done is counted with
 * it, and a process that dies leaves the rest to the next one.
 */
@ApplicationScoped
class BulkWorker implements ErrandWorker {

  private static final int BATCH = 100;

  /** Well within the lease of an errand; then other jobs have their turn. */
  private static final Duration TURN = Duration.ofSeconds(20);

  private final BulkJobs jobs;
  private final BulkItems bulkItems;
  private final QuarantinedItems items;
  private final ItemCommands commands;
  private final Duration memory;
  private final Clock clock = Clock.systemUTC();

  BulkWorker(
      BulkJobs jobs,
      BulkItems bulkItems,
      QuarantinedItems items,
      ItemCommands commands,
      QuarantineConfig config) {
    this.jobs = jobs;
    this.bulkItems = bulkItems;
    this.items = items;
    this.commands = commands;
    this.memory = config.memory();
  }

  @Override
  public ErrandKind kind() {
    return ErrandKind.BULK;
  }

  @Override
  public Optional<Instant> run(UUID job) {
    var finishedAt = QuarkusTransaction.requiringNew().call(() -> jobs.require(job).finishedAt());
    return finishedAt.isPresent() ? remember(job, finishedAt.get()) : work(job);
  }

  private Optional<Instant> work(UUID job) {
    var end = clock.instant().plus(TURN);
    while (clock.instant().isBefore(end)) {
      List<UUID> next = QuarkusTransaction.requiringNew().call(() -> bulkItems.next(job, BATCH));
      if (next.isEmpty()) {
        QuarkusTransaction.requiringNew().run(() -> finish(job));
        return Optional.of(clock.instant().plus(memory));
      }
      next.forEach(item -> QuarkusTransaction.requiringNew().run(() -> turn(job, item)));
    }
    return Optional.of(clock.instant());
  }

  /** People can look at what came of it for a while; then everything about it is forgotten. */
  private Optional<Instant> remember(UUID job, Instant finishedAt) {
    var due = finishedAt.plus(memory);
    if (due.isAfter(clock.instant())) {
      return Optional.of(due);
    }
    QuarkusTransaction.requiringNew().run(() -> forget(job));
    return Optional.empty();
  }

  private void forget(UUID job) {
    bulkItems.forget(job);
    jobs.delete(jobs.require(job));
  }

  /** Always the item first and the job then, so that two jobs with common items go on. */
  private void turn(UUID jobId, UUID itemId) {
    var item = items.lock(itemId);
    var job = jobs.lock(jobId).orElseThrow();
    if (bulkItems.isWaiting(jobId, itemId)) {
      var outcome = item.map(known -> outcome(decide(job, known))).orElse(BulkOutcome.REFUSED);
      job.count(outcome);
      bulkItems.done(jobId, itemId, outcome);
    }
  }

  private static BulkOutcome outcome(ItemDecision decision) {
    return switch (decision) {
      case ItemDecision.Granted granted -> BulkOutcome.DONE;
      case ItemDecision.Unneeded before -> BulkOutcome.UNNEEDED;
      case ItemDecision.Gone gone -> BulkOutcome.REFUSED;
      case ItemDecision.Away away -> BulkOutcome.REFUSED;
    };
  }

  private ItemDecision decide(BulkJob job, QuarantinedItem item) {
    return switch (job.action()) {
      case RELEASE -> commands.release(item, job.actor(), null);
      case DELETE -> commands.delete(item, job.actor());
    };
  }

  private void finish(UUID job) {
    jobs.lock(job).orElseThrow().finish(clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
