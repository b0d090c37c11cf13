package io.cloudward.provisioning.rebuild;

import io.cloudward.messaging.wire.EventHeaders;
import io.cloudward.messaging.wire.MalformedEventException;
import io.cloudward.provisioning.fact.EventReference;
import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactSources;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes facts of records; what is no fact is left out, as the live consumer sets it aside. */
final class HeardFact {

  private HeardFact() {}

  static Optional<Fact> of(ConsumerRecord<String, byte[]> record) {
    try {
      var envelope = EventHeaders.read(record.headers());
      var source = FactSources.all().get(envelope.type());
      if (source == null || record.value() == null) {
        return Optional.empty();
      }
      return Optional.of(
          source.read(record.value(), new EventReference(envelope.tenantId(), envelope.id())));
    } catch (MalformedEventException e) {
      return Optional.empty();
    }
  }
}
