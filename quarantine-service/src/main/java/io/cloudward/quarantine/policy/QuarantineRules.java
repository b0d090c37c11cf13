package io.cloudward.quarantine.policy;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.policy.ProtectedService;
import io.cloudward.quarantine.owner.OwnerGroups;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What the policies say about an item: the first one that acts and concerns the item's owner, one
 * of the owner's groups, or the site decides. In the running transaction.
 */
@ApplicationScoped
public class QuarantineRules {

  /** As the default policies; for items of services whose policies do not act any more. */
  private static final Duration RETENTION = Duration.ofDays(30);

  private final QuarantinePolicyRepository policies;
  private final OwnerGroups groups;

  QuarantineRules(QuarantinePolicyRepository policies, OwnerGroups groups) {
    this.policies = policies;
    this.groups = groups;
  }

  /** How long an item is kept. */
  public Duration retention(UUID tenantId, ItemDescription item) {
    return decisive(tenantId, item)
        .map(policy -> Duration.ofDays(policy.retentionDays()))
        .orElse(RETENTION);
  }

  /**
   * What the person whom an item was meant for may do about it: of several categories the strictest
   * one counts, and nothing is allowed for what no policy knows.
   */
  public UserRight right(UUID tenantId, ItemDescription item, Collection<String> categories) {
    return decisive(tenantId, item)
        .flatMap(policy -> strictest(policy.settings(), categories))
        .orElse(UserRight.NONE);
  }

  private static Optional<UserRight> strictest(
      QuarantineSettings settings, Collection<String> categories) {
    return categories.stream()
        .map(category -> right(settings, category))
        .min(Comparator.naturalOrder());
  }

  private static UserRight right(QuarantineSettings settings, String category) {
    return Arrays.stream(Verdict.values())
        .filter(verdict -> verdict.name().equals(category))
        .map(verdict -> settings.userRights().getOrDefault(verdict, UserRight.NONE))
        .findFirst()
        .orElse(UserRight.NONE);
  }

  private Optional<QuarantinePolicy> decisive(UUID tenantId, ItemDescription item) {
    var ids = ids(item);
    return policies
        .find(new ProtectedService(tenantId, item.organizationId(), item.service()))
        .stream()
        .filter(policy -> policy.enabled() && policy.settings().targets().include(ids))
        .min(Comparator.comparingInt(QuarantinePolicy::priority));
  }

  /** What policies know the item by. */
  private List<String> ids(ItemDescription item) {
    var own = Stream.of(item.ownerId(), item.siteId()).filter(Objects::nonNull);
    var shared =
        item.ownerId() == null
            ? Stream.<String>empty()
            : groups.of(item.organizationId(), item.ownerId()).stream();
    return Stream.concat(own, shared).toList();
  }
}
