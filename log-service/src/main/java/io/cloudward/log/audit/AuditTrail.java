package io.cloudward.log.audit;

import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.envelope.Envelope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Appends what was recorded to the chain of its tenant, one entry at a time. */
@ApplicationScoped
class AuditTrail {

  private final AuditTable table;

  AuditTrail(AuditTable table) {
    this.table = table;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void append(AuditRecorded said, Envelope envelope) {
    var head = table.lock(envelope.tenantId());
    var document = AuditDocument.of(said, envelope, head.sequence() + 1);
    table.append(envelope.tenantId(), AuditEntry.next(head.hash(), document));
  }
}
