package io.cloudward.quarantine.search;

import io.cloudward.contracts.Service;
import io.cloudward.quarantine.item.ItemState;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which items are meant; what is null does not matter.
 *
 * @param owner the mailbox, OneDrive or site, as a whole
 * @param sender part of the sender's address
 * @param from taken at this time or later
 * @param to taken before this time
 * @param q part of title, sender, recipients, owner or place
 */
@Schema(name = "QuarantineFilter")
public record ItemFilter(
    @Nullable UUID organizationId,
    @Nullable Service service,
    @Nullable ItemState state,
    @Nullable String category,
    @Nullable String owner,
    @Nullable String sender,
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String q) {

  ItemFilter withoutService() {
    return new ItemFilter(organizationId, null, state, category, owner, sender, from, to, q);
  }

  ItemFilter withoutState() {
    return new ItemFilter(organizationId, service, null, category, owner, sender, from, to, q);
  }

  ItemFilter withoutCategory() {
    return new ItemFilter(organizationId, service, state, null, owner, sender, from, to, q);
  }

  ItemFilter withoutOwner() {
    return new ItemFilter(organizationId, service, state, category, null, sender, from, to, q);
  }
}
