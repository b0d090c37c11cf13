package io.cloudward.connector.intake.fetch;

import io.cloudward.contracts.item.ItemDescription;
import org.jspecify.annotations.Nullable;

/**
 * What became of the bytes of an item.
 *
 * @param sha256 of the bytes in the store; null if they are not there
 * @param size of the bytes
 * @param unfetched why they are not there
 */
record Content(@Nullable String sha256, long size, @Nullable String unfetched) {

  /** More bytes than are accepted. */
  static final String TOO_LARGE = "TOO_LARGE";

  /** Microsoft does not give the bytes out, or not whole. */
  static final String UNREADABLE = "UNREADABLE";

  static Content without(String reason) {
    return new Content(null, 0, reason);
  }

  /** The description with what is known of the bytes. */
  ItemDescription in(ItemDescription told) {
    return new ItemDescription(
        told.itemId(),
        told.organizationId(),
        told.service(),
        told.kind(),
        told.containerId(),
        told.ownerId(),
        told.siteId(),
        told.owner(),
        told.place(),
        told.title(),
        told.sender(),
        told.recipients(),
        told.direction(),
        sha256 == null ? told.size() : size,
        sha256,
        told.messageId(),
        told.occurredAt());
  }
}
