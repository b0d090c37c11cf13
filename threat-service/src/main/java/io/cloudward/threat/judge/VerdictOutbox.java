package io.cloudward.threat.judge;

import io.cloudward.contracts.VerdictEventTypes;
import io.cloudward.contracts.verdict.VerdictIssued;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.outbox.Fact;
import io.cloudward.messaging.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Says verdicts, in the transaction that notes the item as handled. */
@ApplicationScoped
class VerdictOutbox {

  private final Outbox outbox;

  VerdictOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void issue(Envelope cause, VerdictIssued verdict) {
    outbox.append(
        new Fact<>(
            VerdictEventTypes.THREAT,
            cause.tenantId(),
            verdict.item().itemId().toString(),
            verdict.issuedAt(),
            verdict));
  }
}
