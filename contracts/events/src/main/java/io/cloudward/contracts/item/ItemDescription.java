package io.cloudward.contracts.item;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people need to know of a message or file that is scanned.
 *
 * @param itemId the item: a message, or one version of a file
 * @param organizationId the Microsoft 365 organization (its directory id)
 * @param service the service concerned
 * @param kind what it is
 * @param containerId directory id of the mailbox's user, or id of the drive
 * @param ownerId directory id of the owner of the mailbox or OneDrive
 * @param siteId the SharePoint site
 * @param owner address of the owner, or name of the site
 * @param place path of the folder as people see it
 * @param title subject or file name
 * @param sender address of the sender, or of who changed the file last
 * @param recipients addresses of the recipients, the first hundred
 * @param direction which way a message goes
 * @param size in bytes
 * @param sha256 of its bytes; missing if they were never fetched
 * @param messageId the Internet Message-ID (RFC 5322) of a message
 * @param occurredAt when it was received or last changed
 */
public record ItemDescription(
    UUID itemId,
    UUID organizationId,
    Service service,
    ItemKind kind,
    String containerId,
    @Nullable String ownerId,
    @Nullable String siteId,
    String owner,
    String place,
    String title,
    @Nullable String sender,
    List<String> recipients,
    @Nullable Direction direction,
    long size,
    @Nullable String sha256,
    @Nullable String messageId,
    Instant occurredAt) {

  public ItemDescription {
    recipients = List.copyOf(recipients);
  }
}
