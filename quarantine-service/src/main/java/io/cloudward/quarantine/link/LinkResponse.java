package io.cloudward.quarantine.link;

import io.cloudward.quarantine.item.ItemState;
import io.cloudward.quarantine.item.QuarantinedItem;
import io.cloudward.quarantine.policy.UserRight;
import io.cloudward.quarantine.request.RequestState;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A link as the portal shows it to whoever follows it.
 *
 * @param right what following it through does: RELEASE, REQUEST, or nothing
 * @param used whether it was used before; then it does nothing any more
 * @param recipient for whom it is
 * @param place where the item was, and where it comes back to
 * @param request how the recipient's last request for the item stands; null if there is none
 * @param expiresAt until when it works
 */
@Schema(name = "ReleaseLink")
public record LinkResponse(
    UserRight right,
    boolean used,
    String recipient,
    ItemState state,
    String title,
    String place,
    @Nullable String sender,
    List<String> categories,
    @Nullable RequestState request,
    Instant heldAt,
    Instant expiresAt) {

  static LinkResponse of(
      ReleaseLink link, QuarantinedItem item, UserRight right, @Nullable RequestState request) {
    var about = item.description();
    return new LinkResponse(
        right,
        link.usedAt() != null,
        link.recipient(),
        item.state().orElseThrow(),
        about.title(),
        about.place(),
        about.sender(),
        item.categories(),
        request,
        item.heldAt(),
        link.expiresAt());
  }
}
