package io.cloudward.quarantine.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many items there are by state, service, category and owner. Each count leaves out the filter
 * of its own kind and obeys all others, so that it says what another choice would give.
 *
 * @param owners those with the most items, at most twenty
 */
@Schema(name = "QuarantineFacets")
public record ItemFacets(
    List<Count> states, List<Count> services, List<Count> categories, List<Count> owners) {

  public ItemFacets {
    states = List.copyOf(states);
    services = List.copyOf(services);
    categories = List.copyOf(categories);
    owners = List.copyOf(owners);
  }

  /** How many items have a value. */
  @Schema(name = "QuarantineCount")
  public record Count(String value, long count) {}
}
