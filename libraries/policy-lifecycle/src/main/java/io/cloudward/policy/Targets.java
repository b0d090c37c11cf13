package io.cloudward.policy;

import java.util.Collection;
import java.util.List;

/**
 * Whom or what a policy protects: users and groups of Exchange and OneDrive, sites of SharePoint.
 *
 * @param all everybody and everything of the service
 * @param included directory ids of the targets, if not all; null means none
 * @param excluded directory ids that are left out; null means none
 */
public record Targets(boolean all, List<String> included, List<String> excluded) {

  public Targets {
    included = included == null ? List.of() : List.copyOf(included);
    excluded = excluded == null ? List.of() : List.copyOf(excluded);
  }

  /**
   * Whether something is protected: included by itself or through one of its groups, and excluded
   * by neither. What has no id at all (a drive whose owner nobody knows) is protected by policies
   * for everybody only.
   *
   * @param ids what it is known by: its owner, the owner's groups, its site
   */
  public boolean include(Collection<String> ids) {
    return (all || ids.stream().anyMatch(included::contains))
        && ids.stream().noneMatch(excluded::contains);
  }

  /** Everybody and everything. */
  public static Targets everything() {
    return new Targets(true, List.of(), List.of());
  }
}
