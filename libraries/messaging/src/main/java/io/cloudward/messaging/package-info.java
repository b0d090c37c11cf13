/**
 * Reliable events for services with a PostgreSQL database: {@code outbox} speaks, {@code inbox}
 * hears, {@code deadletter} keeps what could not be handled, {@code topic} creates what is
 * declared.
 */
@NullMarked
package io.cloudward.messaging;

import org.jspecify.annotations.NullMarked;
