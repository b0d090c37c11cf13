package io.cloudward.auth.tenant;

import io.cloudward.audit.AuditEntry;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.web.conditional.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Reads and changes the settings of the current tenant. */
@ApplicationScoped
class ChangeSettingsHandler {

  private final Tenants tenants;
  private final AuditLog audit;

  ChangeSettingsHandler(Tenants tenants, AuditLog audit) {
    this.tenants = tenants;
    this.audit = audit;
  }

  @Transactional
  Versioned read() {
    return Versioned.of(tenants.require());
  }

  @Transactional
  Versioned handle(SettingsRequest request, @Nullable String ifMatch) {
    var tenant = tenants.require();
    ETags.requireMatch(ifMatch, tenant.version());
    var before = tenant.snapshot();
    tenant.change(request.tenantName(), request.notificationRecipients());
    tenants.flush();
    audit.record(
        AuditEntry.done(
                tenant.id(),
                audit.caller(),
                "settings.changed",
                new Target("tenant", tenant.id().toString()))
            .before(before)
            .after(tenant.snapshot()));
    return Versioned.of(tenant);
  }

  /** Settings with the version that an update must name. */
  record Versioned(SettingsResponse settings, long version) {

    static Versioned of(Tenant tenant) {
      return new Versioned(SettingsResponse.of(tenant), tenant.version());
    }
  }
}
