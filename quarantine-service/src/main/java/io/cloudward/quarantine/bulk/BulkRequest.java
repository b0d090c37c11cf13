package io.cloudward.quarantine.bulk;

import io.cloudward.quarantine.search.ItemFilter;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done about which items: either those that are named, or those that are kept and
 * that a filter means.
 */
@Schema(name = "BulkRequest")
public record BulkRequest(
    @NotNull BulkAction action,
    @Nullable @Size(min = 1, max = 1000) List<@NotNull UUID> ids,
    @Nullable ItemFilter filter) {

  /** Whether it says in one way which items are meant. */
  @AssertTrue(message = "either ids or filter must be given")
  @Schema(hidden = true)
  public boolean isChosen() {
    return (ids == null) != (filter == null);
  }
}
