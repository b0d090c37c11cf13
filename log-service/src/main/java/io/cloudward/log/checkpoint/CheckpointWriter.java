package io.cloudward.log.checkpoint;

import io.cloudward.log.audit.AuditTable;
import io.cloudward.security.CurrentTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes a checkpoint of one chain: first into the database, then outside it. */
@ApplicationScoped
class CheckpointWriter {

  private static final Logger LOG = Logger.getLogger(CheckpointWriter.class);

  private final AuditTable chains;
  private final CheckpointTable table;
  private final CheckpointFile file;
  private final CheckpointKeys keys;
  private final CurrentTenant current;
  private final Clock clock = Clock.systemUTC();

  CheckpointWriter(
      AuditTable chains,
      CheckpointTable table,
      CheckpointFile file,
      CheckpointKeys keys,
      CurrentTenant current) {
    this.chains = chains;
    this.table = table;
    this.file = file;
    this.keys = keys;
    this.current = current;
  }

  @ActivateRequestContext
  void write(UUID tenant) {
    current.become(tenant);
    QuarkusTransaction.requiringNew().call(() -> record(tenant)).ifPresent(this::publish);
  }

  /** The head is locked first, as an append does, so that neither waits for the other in turn. */
  private Optional<Checkpoint> record(UUID tenant) {
    var head = chains.lock(tenant);
    if (!table.settle(tenant)) {
      return Optional.empty();
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var checkpoint = keys.sign(tenant, head.sequence(), head.hash(), now);
    table.insert(checkpoint);
    return Optional.of(checkpoint);
  }

  private void publish(Checkpoint checkpoint) {
    LOG.infof(
        "audit checkpoint tenant=%s sequence=%d hash=%s keyId=%s signature=%s",
        checkpoint.tenantId(),
        checkpoint.sequence(),
        checkpoint.hash(),
        checkpoint.keyId(),
        checkpoint.signature());
    file.append(checkpoint);
  }
}
