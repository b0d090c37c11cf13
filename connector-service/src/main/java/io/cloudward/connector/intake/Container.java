package io.cloudward.connector.intake;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mailbox or drive that is protected.
 *
 * @param tenant whose it is
 * @param organization the organization
 * @param service the service that protects it
 * @param id directory id of the mailbox's user, or id of the drive
 * @param ownerId directory id of the owner of the mailbox or OneDrive
 * @param siteId the SharePoint site of the drive
 * @param owner address of the owner, or name of the site
 * @param wellKnown ids of its well-known folders as JSON; empty before they were read
 * @param since nothing older is taken
 */
public record Container(
    UUID tenant,
    UUID organization,
    Service service,
    String id,
    @Nullable String ownerId,
    @Nullable String siteId,
    String owner,
    String wellKnown,
    Instant since) {}
