package io.cloudward.connector.enforcement.gateway;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The hidden folders that are known. */
@ApplicationScoped
class QuarantineFolders {

  private final Database database;
  private final TenantScope scope;

  QuarantineFolders(Database database, TenantScope scope) {
    this.database = database;
    this.scope = scope;
  }

  Optional<String> find(UUID tenant, UUID organization, String mailbox) {
    return scope.call(
        tenant,
        () ->
            database.first(
                "select folder_id from quarantine_folder"
                    + " where tenant_id = ? and organization_id = ? and mailbox_id = ?",
                row -> row.text("folder_id"),
                tenant,
                organization,
                mailbox));
  }

  void remember(UUID tenant, UUID organization, String mailbox, String folder) {
    scope.run(
        tenant,
        () ->
            database.update(
                "insert into quarantine_folder (tenant_id, organization_id, mailbox_id, folder_id)"
                    + " values (?, ?, ?, ?) on conflict (tenant_id, organization_id, mailbox_id)"
                    + " do update set folder_id = excluded.folder_id",
                tenant,
                organization,
                mailbox,
                folder));
  }

  void forget(UUID tenant, UUID organization, String mailbox) {
    scope.run(
        tenant,
        () ->
            database.update(
                "delete from quarantine_folder"
                    + " where tenant_id = ? and organization_id = ? and mailbox_id = ?",
                tenant,
                organization,
                mailbox));
  }
}
