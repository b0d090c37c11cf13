package io.cloudward.log.verification;

import io.cloudward.log.audit.AuditDocument;
import io.cloudward.log.audit.AuditEntry;
import io.cloudward.log.audit.ChainHead;
import io.cloudward.log.checkpoint.Checkpoint;
import io.cloudward.log.verification.Breach.Reason;
import io.cloudward.messaging.wire.MalformedEventException;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Walks along one chain, entry by entry in order of their places, and remembers the first breach.
 * Needs memory for the checkpoints only, however long the chain is.
 */
final class ChainVerifier {

  private final UUID tenant;
  private final Map<Long, String> attested = new HashMap<>();
  private byte[] previousHash = AuditEntry.beginning();
  private long last;
  private long entries;
  private @Nullable Breach breach;

  /**
   * Begins a walk.
   *
   * @param attested checkpoints whose signatures are good
   */
  ChainVerifier(UUID tenant, List<Checkpoint> attested) {
    this.tenant = tenant;
    attested.forEach(checkpoint -> this.attested.put(checkpoint.sequence(), checkpoint.hash()));
  }

  void accept(AuditEntry entry) {
    entries++;
    if (breach == null) {
      breach = check(entry).orElse(null);
    }
    previousHash = entry.hash();
    last = entry.sequence();
  }

  /** The first breach, if there is one, given where the chain is said to end. */
  Optional<Breach> finish(ChainHead head) {
    if (breach != null) {
      return Optional.of(breach);
    }
    var longest = Math.max(head.sequence(), attested.keySet().stream().reduce(0L, Math::max));
    if (longest > last) {
      return Optional.of(new Breach(last + 1, Reason.ENTRY_MISSING));
    }
    if (head.sequence() != last || !MessageDigest.isEqual(head.hash(), previousHash)) {
      return Optional.of(new Breach(Math.max(1, head.sequence()), Reason.HEAD_CHANGED));
    }
    return Optional.empty();
  }

  long entries() {
    return entries;
  }

  private Optional<Breach> check(AuditEntry entry) {
    var place = entry.sequence();
    if (place != last + 1) {
      return Optional.of(new Breach(last + 1, Reason.ENTRY_MISSING));
    }
    return reason(entry).map(reason -> new Breach(place, reason));
  }

  private Optional<Reason> reason(AuditEntry entry) {
    if (!MessageDigest.isEqual(entry.previousHash(), previousHash)) {
      return Optional.of(Reason.ENTRY_MOVED);
    }
    if (!MessageDigest.isEqual(AuditEntry.hash(previousHash, entry.document()), entry.hash())) {
      return Optional.of(Reason.ENTRY_CHANGED);
    }
    var known = attested.get(entry.sequence());
    if (known != null && !known.equals(HexFormat.of().formatHex(entry.hash()))) {
      return Optional.of(Reason.CHAIN_REWRITTEN);
    }
    return reasonInDocument(entry);
  }

  private Optional<Reason> reasonInDocument(AuditEntry entry) {
    AuditDocument document;
    try {
      document = AuditDocument.parse(entry.document());
    } catch (MalformedEventException e) {
      return Optional.of(Reason.ENTRY_CHANGED);
    }
    if (document.sequence() != entry.sequence() || !document.tenantId().equals(tenant)) {
      return Optional.of(Reason.ENTRY_MOVED);
    }
    return AuditEntry.Index.of(document).equals(entry.index())
        ? Optional.empty()
        : Optional.of(Reason.INDEX_CHANGED);
  }
}
