package io.cloudward.connector.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.contracts.item.ItemKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sighting as one row of a statement that inserts many; the names are those of columns. */
record SightingRow(
    @JsonProperty("item_id") UUID itemId,
    @JsonProperty("organization_id") UUID organizationId,
    Service service,
    ItemKind kind,
    @JsonProperty("container_id") String containerId,
    @JsonProperty("graph_id") String graphId,
    String version,
    @Nullable ItemDescription description,
    @JsonProperty("in_junk") boolean inJunk,
    @JsonProperty("noticed_at") Instant noticedAt) {

  static SightingRow of(Sighting sighting) {
    var key = sighting.key();
    return new SightingRow(
        key.itemId(),
        key.organization(),
        sighting.service(),
        key.kind(),
        key.containerId(),
        key.graphId(),
        key.version(),
        sighting.description(),
        sighting.inJunk(),
        sighting.noticedAt());
  }
}
