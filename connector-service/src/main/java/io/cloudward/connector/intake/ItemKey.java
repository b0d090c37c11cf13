package io.cloudward.connector.intake;

import com.github.f4b6a3.uuid.UuidCreator;
import io.cloudward.contracts.item.ItemKind;
import java.util.UUID;

/**
 * What makes an item the same item: a message by its immutable id, a file by its id and the tag of
 * its content (cTag), which changes with every new content and with nothing else.
 *
 * @param tenant whose it is
 * @param organization the organization
 * @param kind what it is
 * @param containerId directory id of the mailbox's user, or id of the drive
 * @param graphId id of the message or drive item
 * @param version cTag of a file; empty for a message
 */
public record ItemKey(
    UUID tenant,
    UUID organization,
    ItemKind kind,
    String containerId,
    String graphId,
    String version) {

  /** A namespace of our own for name-based ids (RFC 9562, version 5). */
  private static final UUID NAMESPACE = UUID.fromString("0f2a7c1e-53d4-4b0e-9a86-6f0d7b1c92e5");

  /** No part of a name contains it. */
  private static final String BETWEEN = "\n";

  /** A message. */
  public static ItemKey message(UUID tenant, UUID organization, String user, String graphId) {
    return new ItemKey(tenant, organization, ItemKind.MESSAGE, user, graphId, "");
  }

  /** One version of a file. */
  public static ItemKey file(
      UUID tenant, UUID organization, String drive, String graphId, String version) {
    return new ItemKey(tenant, organization, ItemKind.FILE, drive, graphId, version);
  }

  /** The item's id. */
  public UUID itemId() {
    var name =
        String.join(
            BETWEEN,
            tenant.toString(),
            organization.toString(),
            kind.name(),
            containerId,
            graphId,
            version);
    return UuidCreator.getNameBasedSha1(NAMESPACE, name);
  }
}
