package io.cloudward.policy;

import java.util.List;

/**
 * Whom or what a policy protects: users and groups of Exchange and OneDrive, sites of SharePoint.
 *
 * @param all everybody and everything of the service
 * @param included directory ids of the targets, if not all
 * @param excluded directory ids that are left out
 */
public record Targets(boolean all, List<String> included, List<String> excluded) {

  public Targets {
    included = List.copyOf(included);
    excluded = List.copyOf(excluded);
  }

  /** Everybody and everything. */
  public static Targets everything() {
    return new Targets(true, List.of(), List.of());
  }
}
