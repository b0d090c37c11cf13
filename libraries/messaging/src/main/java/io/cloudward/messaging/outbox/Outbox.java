package io.cloudward.messaging.outbox;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.inbox.Cause;
import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The only way to publish an event. A fact is written in the caller's transaction and leaves with
 * it or not at all; the {@link OutboxRelay} sends it afterwards, at least once.
 */
@ApplicationScoped
public class Outbox {

  private final OutboxTable table;
  private final CommitSignal signal;
  private final URI source;

  Outbox(
      OutboxTable table,
      CommitSignal signal,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.table = table;
    this.signal = signal;
    this.source = URI.create("/" + application);
  }

  /**
   * Records {@code fact} to be published when the current transaction commits.
   *
   * @return the event's id
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> UUID append(Fact<T> fact) {
    UUID id = UuidCreator.getTimeOrderedEpoch();
    Optional<Envelope> cause = Cause.current();
    Envelope envelope =
        new Envelope(
            id,
            source,
            fact.type().name(),
            fact.subject(),
            fact.time(),
            fact.type().dataSchema(),
            fact.tenantId(),
            cause.map(Envelope::correlationId).orElseGet(id::toString),
            cause.map(Envelope::id).map(UUID::toString).orElse(null),
            fact.tenantId() + ":" + fact.subject(),
            cause.map(Envelope::traceParent).orElse(null));
    table.insert(
        id,
        fact.type().topic().name(),
        envelope.partitionKey(),
        EventHeaders.write(envelope),
        EventJson.write(fact.payload()));
    signal.wakeAfterCommit();
    return id;
  }

  /**
   * Records bytes as they are for another topic, for example a dead letter.
   *
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void forward(String topic, String key, Map<String, String> headers, byte[] data) {
    table.insert(UuidCreator.getTimeOrderedEpoch(), topic, key, headers, data);
    signal.wakeAfterCommit();
  }
}
