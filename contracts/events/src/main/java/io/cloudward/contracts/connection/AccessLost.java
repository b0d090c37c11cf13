package io.cloudward.contracts.connection;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;

/**
 * The organization no longer lets Cloudward in.
 *
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param reason stable code of the reason
 * @param remedy what a person can do about it
 * @param detectedAt when it was noticed
 */
public record AccessLost(
    UUID organizationId, Service service, String reason, String remedy, Instant detectedAt) {}
