package io.cloudward.log.audit;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.audit.AuditRecorded;
import io.cloudward.envelope.Envelope;
import io.cloudward.messaging.wire.EventJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The evidence of one entry: what was recorded and its place in the chain.
 *
 * @param tenantId whose chain
 * @param sequence place in the chain, from 1, without gaps
 * @param eventId the event that brought it
 * @param source the service that recorded it
 * @param auditId the entry as that service knows it
 * @param at when it was done
 * @param actor who did it
 * @param action what was done
 * @param target what it was done to
 * @param before state before, where one was changed
 * @param after state after, where one was changed
 * @param origin from where
 * @param outcome whether it was carried out
 * @param reason why it was refused
 */
public record AuditDocument(
    UUID tenantId,
    long sequence,
    UUID eventId,
    String source,
    UUID auditId,
    Instant at,
    Actor actor,
    String action,
    AuditRecorded.Target target,
    @Nullable Map<String, Object> before,
    @Nullable Map<String, Object> after,
    AuditRecorded.Origin origin,
    AuditRecorded.Outcome outcome,
    @Nullable String reason) {

  /** The document of a recorded action at a place of its tenant's chain. */
  public static AuditDocument of(AuditRecorded said, Envelope envelope, long sequence) {
    return new AuditDocument(
        envelope.tenantId(),
        sequence,
        envelope.id(),
        envelope.source().toString(),
        said.auditId(),
        said.at(),
        said.actor(),
        said.action(),
        said.target(),
        said.before(),
        said.after(),
        said.origin(),
        said.outcome(),
        said.reason());
  }

  /** Reads a stored document. */
  public static AuditDocument parse(String canonical) {
    return EventJson.read(canonical.getBytes(StandardCharsets.UTF_8), AuditDocument.class);
  }

  /** The one way to write it (RFC 8785). */
  public String canonical() {
    try {
      return new JsonCanonicalizer(EventJson.write(this)).getEncodedString();
    } catch (IOException e) {
      throw new IllegalArgumentException("the entry has no canonical form", e);
    }
  }
}
