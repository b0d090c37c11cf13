package io.cloudward.contracts.quarantine;

import io.cloudward.contracts.Actor;
import io.cloudward.contracts.item.ItemDescription;
import java.time.Instant;

/**
 * An item left the quarantine and stands again where people find it.
 *
 * @param item the item, in the words of people
 * @param releasedBy who decided
 * @param identical whether its bytes are those that were taken
 * @param releasedAt when
 */
public record ItemReleased(
    ItemDescription item, Actor releasedBy, boolean identical, Instant releasedAt) {}
