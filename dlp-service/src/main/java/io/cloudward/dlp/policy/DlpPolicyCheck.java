package io.cloudward.dlp.policy;

import io.cloudward.contracts.Service;
import io.cloudward.contracts.verdict.Action;
import io.cloudward.dlp.template.TemplateCatalogue;
import io.cloudward.policy.PolicyInput;
import io.cloudward.policy.PolicyOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses policies that make no sense and says all that is wrong, member by member. */
@ApplicationScoped
class DlpPolicyCheck {

  private static final Set<Action> OF_MESSAGES = EnumSet.complementOf(EnumSet.of(Action.REPLACE));
  private static final Set<Action> OF_FILES =
      EnumSet.of(Action.PASS, Action.REPLACE, Action.DELETE, Action.QUARANTINE);

  private static final int MOST_RULES = 500;
  private static final int LONGEST_TAG = 60;
  private static final int LONGEST_NOTICE = 1500;

  private final TemplateCatalogue templates;

  DlpPolicyCheck(TemplateCatalogue templates) {
    this.templates = templates;
  }

  /** Checks a new policy. */
  void check(DlpPolicyRequest request) {
    check(request, PolicyOrder.LOWEST, new PolicyInput());
  }

  /** Checks all of a policy that stands. */
  void check(DlpPolicyRequest request, DlpPolicy standing) {
    var input = new PolicyInput();
    var service = standing.protectedService();
    input.require(
        request.organizationId().equals(service.organizationId()),
        "organizationId",
        "must stay as it is");
    input.require(request.service() == service.service(), "service", "must stay as it is");
    check(request, DefaultDlpPolicy.LOWEST_PRIORITY, input);
  }

  private void check(DlpPolicyRequest request, int lowestPriority, PolicyInput input) {
    var settings = request.settings();
    var mail = request.service() == Service.EXCHANGE_ONLINE;
    input
        .name(request.name())
        .description(request.description())
        .priority(request.priority(), lowestPriority)
        .targets(settings.targets())
        .line("tag", settings.tag(), LONGEST_TAG)
        .require(
            settings.notice().length() <= LONGEST_NOTICE,
            "notice",
            "must have at most " + LONGEST_NOTICE + " characters")
        .require(mail || request.scope() == null, "scope", "is for mail only");
    action(input, "unscannableAction", settings.unscannableAction(), request.service());
    rules(input, request.rules(), request.service());
    input.end();
  }

  private void rules(PolicyInput input, List<DlpRule> rules, Service service) {
    input.require(
        !rules.isEmpty() && rules.size() <= MOST_RULES,
        "rules",
        "must have 1 to " + MOST_RULES + " entries");
    var known = templates.keys();
    var named = new HashSet<String>();
    for (int i = 0; i < Math.min(rules.size(), MOST_RULES); i++) {
      var field = "rules[" + i + "]";
      var template = rules.get(i).template();
      input.require(known.contains(template), field + ".template", "must be a template");
      input.require(named.add(template), field + ".template", "must not be named twice");
      input.require(rules.get(i).action() != null, field + ".action", "must be given");
      action(input, field + ".action", rules.get(i).action(), service);
    }
  }

  private static void action(
      PolicyInput input, String field, @Nullable Action action, Service service) {
    var possible = service == Service.EXCHANGE_ONLINE ? OF_MESSAGES : OF_FILES;
    input.require(
        action == null || possible.contains(action),
        field,
        "must be one of " + possible + " for " + service);
  }
}
