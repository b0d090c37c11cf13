package io.cloudward.threat.list;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the lists.
 *
 * @param id its id
 * @param effect whether it allows or blocks
 * @param kind what it names
 * @param value the name, in the form in which it is compared
 * @param reason why it stands here
 * @param owner who put it here
 * @param createdAt since when
 * @param expiresAt when it ends by itself; null means never, for blocking ones only
 */
@Schema(name = "ListEntry")
public record ListEntry(
    UUID id,
    Effect effect,
    EntryKind kind,
    String value,
    String reason,
    String owner,
    Instant createdAt,
    @Nullable Instant expiresAt) {

  /** Whether it still holds. */
  boolean isInForce(Instant now) {
    return expiresAt == null || expiresAt.isAfter(now);
  }
}
