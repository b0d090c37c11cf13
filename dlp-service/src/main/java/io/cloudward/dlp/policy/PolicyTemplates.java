package io.cloudward.dlp.policy;

import io.cloudward.dlp.template.TemplateUse;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Knows which policies look for a template. */
@ApplicationScoped
class PolicyTemplates implements TemplateUse {

  private final DlpPolicyRepository policies;
  private final CurrentTenant tenant;

  PolicyTemplates(DlpPolicyRepository policies, CurrentTenant tenant) {
    this.policies = policies;
    this.tenant = tenant;
  }

  @Override
  public List<String> of(String template) {
    return policies.list("tenantId", tenant.require()).stream()
        .filter(
            policy ->
                policy.settings().rules().stream()
                    .anyMatch(rule -> rule.template().equals(template)))
        .map(DlpPolicy::name)
        .toList();
  }
}
