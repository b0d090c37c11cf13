package io.cloudward.connector.intake;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemOrigin;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is stored.
 *
 * @param key its identity
 * @param service the service that protects it
 * @param description what people need to know of it; null while only its id is known
 * @param origin how it came to be scanned
 * @param scan the manual scan whose round this is; a verdict with another one is of a former round
 * @param protect whether a verdict leads to an action
 * @param inJunk whether it lies among junk mail
 * @param state how far it is
 * @param reason why it was skipped, or why its content could not be fetched
 * @param tries how often fetching it failed
 * @param noticedAt when the change was noticed
 * @param heldUntil how long the connector holds its content
 */
public record Item(
    ItemKey key,
    Service service,
    @Nullable ItemDescription description,
    ItemOrigin origin,
    @Nullable UUID scan,
    boolean protect,
    boolean inJunk,
    ItemState state,
    @Nullable String reason,
    int tries,
    Instant noticedAt,
    @Nullable Instant heldUntil) {

  /** The item's id. */
  public UUID id() {
    return key.itemId();
  }

  /** Name under which the connector holds the content while the item is judged. */
  public String holder() {
    return holder("connector");
  }

  /** Name under which {@code who} holds the content while the item is judged. */
  public String holder(String who) {
    return "item:" + id() + ":" + who;
  }
}
