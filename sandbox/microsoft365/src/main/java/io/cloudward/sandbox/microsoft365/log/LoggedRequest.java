package io.cloudward.sandbox.microsoft365.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that was answered.
 *
 * @param organization GUID of the organization it was about, if that was known
 * @param path without query
 * @param clientRequestId what the client sent as {@code client-request-id}
 */
public record LoggedRequest(
    Instant time,
    @Nullable String organization,
    String method,
    String path,
    int status,
    long milliseconds,
    @Nullable String clientRequestId) {}
