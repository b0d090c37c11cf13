package io.cloudward.connector.organization;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.DelegateRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of organizations; every statement names the tenant. */
@ApplicationScoped
public class Organizations {

  private final Database database;

  Organizations(Database database) {
    this.database = database;
  }

  /** The organization, if the tenant has it. */
  public Optional<Organization> find(UUID tenant, UUID id) {
    return database.first(
        "select * from organization where tenant_id = ? and organization_id = ?",
        Organizations::read,
        tenant,
        id);
  }

  /** The tenant's organizations by name, after the one that ended the page before. */
  public List<Organization> list(UUID tenant, String afterName, String afterId, int limit) {
    return database.list(
        "select * from organization where tenant_id = ?"
            + " and (name, organization_id::text) > (?, ?)"
            + " order by name, organization_id::text limit ?",
        Organizations::read,
        tenant,
        afterName,
        afterId,
        limit);
  }

  /** Stores the organization, or brings its name and domains up to date. */
  public void save(UUID tenant, Organization organization) {
    database.update(
        "insert into organization (tenant_id, organization_id, name, initial_domain, domains, mode,"
            + " delegate_role) values (?, ?, ?, ?, ?, ?, ?)"
            + " on conflict (tenant_id, organization_id) do update set name = excluded.name,"
            + " domains = excluded.domains, mode = excluded.mode",
        tenant,
        organization.id(),
        organization.name(),
        organization.initialDomain(),
        organization.domains(),
        organization.mode(),
        organization.delegateRole());
  }

  /** Notes the delegate account. */
  public void rememberDelegate(UUID tenant, UUID id, @Nullable String delegateId) {
    database.update(
        "update organization set delegate_id = ? where tenant_id = ? and organization_id = ?",
        delegateId,
        tenant,
        id);
  }

  /** Notes the role of the delegate account. */
  public void rememberRole(UUID tenant, UUID id, DelegateRole role) {
    database.update(
        "update organization set delegate_role = ? where tenant_id = ? and organization_id = ?",
        role,
        tenant,
        id);
  }

  /** Notes when the directory was read. */
  public void synchronizedAt(UUID tenant, UUID id, Instant moment) {
    database.update(
        "update organization set synchronized_at = ? where tenant_id = ? and organization_id = ?",
        moment,
        tenant,
        id);
  }

  /** Notes when the directory was looked at. */
  public void watchedAt(UUID tenant, UUID id, Instant moment) {
    database.update(
        "update organization set watched_at = ? where tenant_id = ? and organization_id = ?",
        moment,
        tenant,
        id);
  }

  /** Forgets the organization and everything read from it. */
  public void delete(UUID tenant, UUID id) {
    for (var table :
        List.of("directory_object", "directory_feed", "graph_subscription", "organization")) {
      database.update(
          "delete from " + table + " where tenant_id = ? and organization_id = ?", tenant, id);
    }
  }

  private static Organization read(Row row) {
    return new Organization(
        row.uuid("organization_id"),
        row.text("name"),
        row.text("initial_domain"),
        row.texts("domains"),
        row.constant("mode", ConnectionMode.class),
        row.constant("delegate_role", DelegateRole.class),
        row.textOrNull("delegate_id"),
        row.instantOrNull("synchronized_at"),
        row.instantOrNull("watched_at"));
  }
}
