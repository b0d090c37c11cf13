package io.cloudward.log.audit;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the audit trail as the interface shows it. */
@Schema(name = "AuditEntry")
public record AuditEntryResponse(
    long sequence,
    UUID id,
    Instant at,
    String source,
    Actor actor,
    String action,
    AuditRecorded.Target target,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    AuditRecorded.Origin origin,
    AuditRecorded.Outcome outcome,
    @Nullable String reason,
    @Schema(description = "SHA-256 of the entry and all before it, hexadecimal") String hash) {

  static AuditEntryResponse of(String document, byte[] hash) {
    var entry = AuditDocument.parse(document);
    return new AuditEntryResponse(
        entry.sequence(),
        entry.auditId(),
        entry.at(),
        entry.source(),
        entry.actor(),
        entry.action(),
        entry.target(),
        entry.before(),
        entry.after(),
        entry.origin(),
        entry.outcome(),
        entry.reason(),
        HexFormat.of().formatHex(hash));
  }
}
