package io.cloudward.log.checkpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Gives every chain that has grown a checkpoint. */
@ApplicationScoped
class CheckpointJob {

  private static final Logger LOG = Logger.getLogger(CheckpointJob.class);

  private final CheckpointTable table;
  private final CheckpointWriter writer;
  private final MeterRegistry registry;

  CheckpointJob(CheckpointTable table, CheckpointWriter writer, MeterRegistry registry) {
    this.table = table;
    this.writer = writer;
    this.registry = registry;
  }

  @Scheduled(
      every = "${log.checkpoint.interval:1m}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void run() {
    table.due().forEach(this::write);
  }

  /** One chain that cannot be signed leaves the others their checkpoints; it stays due. */
  private void write(UUID tenant) {
    try {
      writer.write(tenant);
    } catch (RuntimeException e) {
      registry.counter("audit.checkpoint.failures").increment();
      LOG.errorf(e, "audit checkpoint was not written, tenant=%s", tenant);
    }
  }
}
