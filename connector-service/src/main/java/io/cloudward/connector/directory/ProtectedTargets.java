package io.cloudward.connector.directory;

import io.cloudward.connector.store.Database;
import io.cloudward.contracts.Service;
import io.cloudward.contracts.connection.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What the stored directory says about the objects that a service covers. */
@ApplicationScoped
public class ProtectedTargets {

  private final Database database;

  ProtectedTargets(Database database) {
    this.database = database;
  }

  /** How many objects a service covers. */
  public Targets targets(UUID tenant, UUID organization, Service service) {
    return new Targets(
        count(tenant, organization, DirectoryKind.USER),
        count(tenant, organization, DirectoryKind.GROUP),
        service == Service.SHAREPOINT_ONLINE ? count(tenant, organization, DirectoryKind.SITE) : 0,
        switch (service) {
          case EXCHANGE_ONLINE -> 0;
          case SHAREPOINT_ONLINE -> drives(tenant, organization, DirectoryKind.SITE).size();
          case ONEDRIVE -> drives(tenant, organization, DirectoryKind.DRIVE_OWNER).size();
        });
  }

  /** Differs whenever an object came or went. */
  public String fingerprint(UUID tenant, UUID organization) {
    return database
        .first(
            "select coalesce(md5(string_agg(kind || object_id, ',' order by kind, object_id)), '')"
                + " as print from directory_object where tenant_id = ? and organization_id = ?",
            row -> row.text("print"),
            tenant,
            organization)
        .orElse("");
  }

  /** Ids of the drives that belong to sites or to users. */
  public List<String> drives(UUID tenant, UUID organization, DirectoryKind owners) {
    return database.list(
        "select d.object_id from directory_object d join directory_object o"
            + " on o.tenant_id = d.tenant_id and o.organization_id = d.organization_id"
            + " and o.object_id = d.owner_id and o.kind = ?"
            + " where d.tenant_id = ? and d.organization_id = ? and d.kind = 'DRIVE'"
            + " order by d.object_id",
        row -> row.text("object_id"),
        owners,
        tenant,
        organization);
  }

  /** Ids of the enabled users that have a mail address. */
  public List<String> mailboxes(UUID tenant, UUID organization) {
    return database.list(
        "select object_id from directory_object where tenant_id = ? and organization_id = ?"
            + " and kind = 'USER' and enabled and address is not null order by object_id",
        row -> row.text("object_id"),
        tenant,
        organization);
  }

  private int count(UUID tenant, UUID organization, DirectoryKind kind) {
    return database
        .first(
            "select count(*)::int as number from directory_object"
                + " where tenant_id = ? and organization_id = ? and kind = ?",
            row -> row.integer("number"),
            tenant,
            organization,
            kind)
        .orElse(0);
  }
}
