package io.cloudward.testing.architecture.canary;

import org.apache.kafka.clients.producer.KafkaProducer;

/** Breaks: a decision that knows a framework, and publishing past the outbox. */
class EagerDecision {

  boolean decide(KafkaProducer<String, String> producer) {
    return producer.metrics().isEmpty();
  }
}
