package io.cloudward.web.idempotency;

import org.jspecify.annotations.Nullable;

/**
 * The first answer to a command.
 *
 * @param fingerprint of the request that it answers
 * @param status HTTP status, 2xx
 * @param location value of {@code Location}, if it had one
 * @param body JSON, if it had one
 */
record StoredAnswer(
    byte[] fingerprint, int status, @Nullable String location, @Nullable String body) {}
