package io.cloudward.envelope;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one event: CloudEvents 1.0 core attributes and the extensions that Cloudward
 * uses ({@code tenantid}, {@code correlationid}, {@code causationid}, {@code partitionkey}, {@code
 * traceparent}).
 *
 * @param id UUIDv7; consumers deduplicate on it
 * @param source the writing service, for example {@code /provisioning-service}
 * @param type name of the {@link EventType}
 * @param subject id of the aggregate that the fact is about
 * @param time when the fact happened, not when it was sent
 * @param dataSchema URI of the JSON Schema of the data
 * @param tenantId the tenant whose fact it is
 * @param correlationId the flow that the fact belongs to
 * @param causationId the event or command that caused it; null at the start of a flow
 * @param partitionKey Kafka key, {@code tenant:aggregate}
 * @param traceParent W3C trace context, if one was active
 */
public record Envelope(
    UUID id,
    URI source,
    String type,
    String subject,
    Instant time,
    URI dataSchema,
    UUID tenantId,
    String correlationId,
    @Nullable String causationId,
    String partitionKey,
    @Nullable String traceParent) {}
