package io.cloudward.quarantine.bulk;

import io.cloudward.quarantine.search.ItemResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An item of a bulk job.
 *
 * @param item the item as it stands now
 * @param outcome what came of it in the job; null while its turn has not come
 */
@Schema(name = "BulkItem")
public record BulkItemResponse(ItemResponse item, @Nullable BulkOutcome outcome) {}
