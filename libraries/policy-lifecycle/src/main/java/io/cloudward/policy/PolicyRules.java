package io.cloudward.policy;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may not do to policies, and what they are told instead. Pure. */
final class PolicyRules {

  /** Enough for every organization that anybody could still survey. */
  private static final int MOST = 200;

  private PolicyRules() {}

  static void requireProvisioned(PolicyStage stage) {
    if (stage != PolicyStage.ENABLED) {
      throw Problems.conflict(
          "service-not-provisioned",
          "The service is not provisioned",
          "Policies can be made, changed and deleted while their service is provisioned.");
    }
  }

  static void requireRoom(Collection<? extends Policy> standing) {
    if (standing.size() >= MOST) {
      throw Problems.conflict(
          "too-many-policies",
          "There are too many policies",
          "A service has at most " + MOST + " policies. Delete one first.");
    }
  }

  static void requireFreeName(
      String name, @Nullable UUID itself, Collection<? extends Policy> standing) {
    if (standing.stream()
        .anyMatch(
            other -> !other.id().equals(itself) && other.name().equalsIgnoreCase(name.strip()))) {
      throw Problems.conflict(
          "name-taken",
          "The name is taken",
          "Another policy of the service has this name. Choose another one.");
    }
  }

  static void requireSameName(Policy standard, String name) {
    if (!standard.name().equals(name)) {
      throw Problems.invalid("name", "must stay as it is, because this is a default policy");
    }
  }

  static void requireSamePlace(EditablePolicy standard, @Nullable Integer priority) {
    if (priority != null && priority != standard.priority()) {
      throw Problems.invalid("priority", "must stay as it is, because this is a default policy");
    }
  }

  static void requirePlace(int priority) {
    if (priority < 1 || priority > PolicyOrder.LOWEST) {
      throw Problems.invalid("priority", "must be from 1 to " + PolicyOrder.LOWEST);
    }
  }

  static HttpProblem noPlace() {
    return Problems.conflict(
        "no-place",
        "There is no place left below",
        "Give a smaller priority, so that the policies that follow can move down.");
  }

  static HttpProblem standard() {
    return Problems.conflict(
        "default-policy",
        "Default policies cannot be deleted",
        "Switch it off instead; it protects nobody then.");
  }

  static HttpProblem none() {
    return Problems.notFound("policy");
  }

  /** The last part of a problem's type. */
  static String slug(HttpProblem problem) {
    var type = String.valueOf(problem.getType());
    return type.substring(type.lastIndexOf('/') + 1);
  }
}
