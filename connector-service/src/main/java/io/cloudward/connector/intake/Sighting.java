package io.cloudward.connector.intake;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something told of an item.
 *
 * @param key its identity
 * @param service the service that protects it
 * @param description what is known of it; null if only its id
 * @param inJunk whether it lies among junk mail
 * @param noticedAt when it was noticed
 */
public record Sighting(
    ItemKey key,
    Service service,
    @Nullable ItemDescription description,
    boolean inJunk,
    Instant noticedAt) {}
