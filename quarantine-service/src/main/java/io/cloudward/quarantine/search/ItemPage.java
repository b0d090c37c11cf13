package io.cloudward.quarantine.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of the list of items, newest first.
 *
 * @param next cursor of the next page; null on the last one
 * @param facets counts, if they were asked for
 */
@Schema(name = "QuarantinePage")
public record ItemPage(
    List<ItemResponse> items, @Nullable String next, @Nullable ItemFacets facets) {

  public ItemPage {
    items = List.copyOf(items);
  }
}
