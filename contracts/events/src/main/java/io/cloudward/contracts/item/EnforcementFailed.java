package io.cloudward.contracts.item;

import io.cloudward.contracts.verdict.Action;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was demanded could not be done.
 *
 * @param item the item, in the words of people
 * @param operation what was tried
 * @param action the action concerned
 * @param reason why
 * @param remedy what people can do
 * @param retried whether it is tried again by itself
 * @param nextTryAt when it is tried again
 * @param failedAt when it failed
 */
public record EnforcementFailed(
    ItemDescription item,
    Operation operation,
    Action action,
    String reason,
    String remedy,
    boolean retried,
    @Nullable Instant nextTryAt,
    Instant failedAt) {}
