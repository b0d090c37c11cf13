package io.cloudward.contracts.item;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The content of a message or file is there to be scanned.
 *
 * @param item the item, in the words of people
 * @param origin how the item came to be scanned
 * @param scanId the manual scan it belongs to
 * @param protect whether a verdict leads to an action
 * @param inJunk whether the message lies in the Junk Email folder
 * @param groupIds directory ids of the owner's groups, nested ones included
 * @param mediaType message/rfc822, or the file's declared type
 * @param unfetched why the bytes are not there: TOO_LARGE, GONE, UNREADABLE
 * @param noticedAt when the change was noticed
 * @param heldUntil how long the bytes stay for those who scan them
 */
public record ItemReceived(
    ItemDescription item,
    ItemOrigin origin,
    @Nullable UUID scanId,
    boolean protect,
    boolean inJunk,
    List<String> groupIds,
    String mediaType,
    @Nullable String unfetched,
    Instant noticedAt,
    Instant heldUntil) {

  public ItemReceived {
    groupIds = List.copyOf(groupIds);
  }
}
