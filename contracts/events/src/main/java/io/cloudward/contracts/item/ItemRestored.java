package io.cloudward.contracts.item;

import java.time.Instant;

/**
 * An item stands again where people find it.
 *
 * @param item the item, in the words of people
 * @param place path of the folder where it stands
 * @param identical whether its bytes are those that were taken
 * @param restoredAt when it was restored
 */
public record ItemRestored(
    ItemDescription item, String place, boolean identical, Instant restoredAt) {}
