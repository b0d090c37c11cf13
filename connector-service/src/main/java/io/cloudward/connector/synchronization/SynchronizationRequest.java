package io.cloudward.connector.synchronization;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks to synchronise an organization.
 *
 * @param verificationId verification of a Global Administrator of this organization
 */
public record SynchronizationRequest(@NotNull UUID verificationId) {}
