package io.cloudward.quarantine.policy;

import io.cloudward.contracts.Service;
import io.cloudward.policy.PolicyDraft;
import io.cloudward.policy.PolicyInput;
import io.cloudward.policy.PolicyOrder;
import io.cloudward.policy.PolicyRevision;
import io.cloudward.policy.ProtectedService;
import io.cloudward.policy.Targets;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A quarantine policy as a person sends it: a new one, or all of one that stands. What is missing
 * is as in the default policies.
 *
 * @param organizationId the Microsoft 365 organization; cannot change
 * @param service the service; cannot change
 * @param name unique among the policies of the service
 * @param description what it is for; empty if missing
 * @param priority 1 is the highest; missing means behind all others, or where it stands
 * @param enabled whether it acts; not if missing
 * @param targets whom it concerns, by owner or site; everybody if missing
 * @param retentionDays how long items are kept
 * @param userRights what recipients may do, for each verdict that is named
 */
@Schema(name = "QuarantinePolicyRequest")
public record QuarantinePolicyRequest(
    @NotNull UUID organizationId,
    @NotNull Service service,
    @NotNull String name,
    @Nullable String description,
    @Nullable Integer priority,
    @Nullable Boolean enabled,
    @Nullable Targets targets,
    @Nullable @Min(1) @Max(3650) Integer retentionDays,
    @Nullable Map<@NotNull Verdict, @NotNull UserRight> userRights) {

  boolean wantsEnabled() {
    return Boolean.TRUE.equals(enabled);
  }

  String wantedDescription() {
    return description == null ? "" : description;
  }

  int wantedRetentionDays() {
    return retentionDays == null ? DefaultQuarantinePolicy.RETENTION_DAYS : retentionDays;
  }

  QuarantineSettings settings() {
    Map<Verdict, UserRight> rights = new EnumMap<>(DefaultQuarantinePolicy.rights());
    if (userRights != null) {
      rights.putAll(userRights);
    }
    return new QuarantineSettings(targets == null ? Targets.everything() : targets, rights);
  }

  /**
   * Refuses a new policy that makes no sense.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names what is wrong
   */
  void check() {
    check(new PolicyInput(), PolicyOrder.LOWEST);
  }

  /** Refuses a new content of {@code standing} that makes no sense, in the same way. */
  void checkAgainst(QuarantinePolicy standing) {
    var stands = standing.protectedService();
    var input =
        new PolicyInput()
            .require(
                stands.organizationId().equals(organizationId), "organizationId", "cannot change")
            .require(stands.service() == service, "service", "cannot change");
    check(input, DefaultQuarantinePolicy.LOWEST_PRIORITY);
  }

  PolicyDraft<QuarantinePolicy> draft(UUID tenantId) {
    var protectedService = new ProtectedService(tenantId, organizationId, service);
    return new PolicyDraft<>(
        protectedService,
        name,
        priority,
        (id, place, now) -> new QuarantinePolicy(id, protectedService, this, place, now));
  }

  PolicyRevision<QuarantinePolicy> revision() {
    return new PolicyRevision<>(name, priority, policy -> policy.rewrite(this));
  }

  private void check(PolicyInput input, int lowestPriority) {
    input
        .name(name)
        .description(description)
        .priority(priority, lowestPriority)
        .targets(settings().targets())
        .end();
  }
}
