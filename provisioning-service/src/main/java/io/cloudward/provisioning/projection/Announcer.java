package io.cloudward.provisioning.projection;

import io.cloudward.envelope.EventType;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import io.cloudward.provisioning.ServiceKey;
import io.cloudward.provisioning.fact.EventReference;
import io.cloudward.provisioning.fact.FactSource;
import io.cloudward.provisioning.fact.FactSources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;

/**
 * Says facts of our own: they leave through the outbox and count at once in the projection, in the
 * same transaction, so that a task can be read as soon as its request was answered. When the event
 * comes back from the log, it is known.
 */
@ApplicationScoped
public class Announcer {

  private final Outbox outbox;
  private final Projection projection;

  Announcer(Outbox outbox, Projection projection) {
    this.outbox = outbox;
    this.projection = projection;
  }

  /**
   * Says that something happened to a service.
   *
   * @throws jakarta.transaction.TransactionalException if no transaction is active
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public <T> void announce(EventType<T> type, ServiceKey key, Instant at, T payload) {
    var event = outbox.append(new Fact<>(type, key.tenantId(), key.subject(), at, payload));
    @SuppressWarnings("unchecked") // sources are listed under the name of their type
    var source = (FactSource<T>) Objects.requireNonNull(FactSources.all().get(type.name()));
    projection.apply(source.read(payload, new EventReference(key.tenantId(), event)));
  }
}
