package io.cloudward.messaging.outbox;

import io.cloudward.envelope.EventType;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened, ready to be told.
 *
 * @param type what kind of fact
 * @param tenantId whose fact
 * @param subject id of the aggregate; facts of one subject stay in order
 * @param time when it happened
 * @param payload the data
 */
public record Fact<T>(EventType<T> type, UUID tenantId, String subject, Instant time, T payload) {}
