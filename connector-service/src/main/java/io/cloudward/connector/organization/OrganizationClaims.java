package io.cloudward.connector.organization;

import io.cloudward.connector.store.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * One organization belongs to one tenant. The table holds ids only and has no row-level security,
 * because the question goes across tenants; the answer never says whose an organization is.
 */
@ApplicationScoped
public class OrganizationClaims {

  private final Database database;

  OrganizationClaims(Database database) {
    this.database = database;
  }

  /** Whether the tenant may have the organization: nobody has it, or this tenant. */
  public boolean isFreeFor(UUID tenant, UUID organization) {
    return database
        .first(
            "select tenant_id from organization_claim where organization_id = ?",
            row -> row.uuid("tenant_id"),
            organization)
        .map(tenant::equals)
        .orElse(true);
  }

  /** Takes the organization for the tenant; false if another tenant has it. */
  public boolean claim(UUID tenant, UUID organization) {
    database.update(
        "insert into organization_claim (organization_id, tenant_id) values (?, ?)"
            + " on conflict do nothing",
        organization,
        tenant);
    return isFreeFor(tenant, organization);
  }

  /** Gives the organization back. */
  public void release(UUID tenant, UUID organization) {
    database.update(
        "delete from organization_claim where organization_id = ? and tenant_id = ?",
        organization,
        tenant);
  }
}
