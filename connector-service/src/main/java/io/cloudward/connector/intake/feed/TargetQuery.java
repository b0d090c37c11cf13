package io.cloudward.connector.intake.feed;

import io.cloudward.contracts.Service;

/** What the stored directory says a service protects, as a query of mailboxes or drives. */
final class TargetQuery {

  private static final String MAILBOXES =
      "select tenant_id, organization_id, object_id as container_id, object_id as owner_id,"
          + " null::text as site_id, address as owner from directory_object"
          + " where kind = 'USER' and enabled and address is not null";

  private static final String DRIVES =
      "select d.tenant_id, d.organization_id, d.object_id as container_id, %s,"
          + " coalesce(o.address, o.name) as owner from directory_object d join directory_object o"
          + " on o.tenant_id = d.tenant_id and o.organization_id = d.organization_id"
          + " and o.object_id = d.owner_id and o.kind = '%s' where d.kind = 'DRIVE'";

  private TargetQuery() {}

  static String of(Service service) {
    return switch (service) {
      case EXCHANGE_ONLINE -> MAILBOXES;
      case SHAREPOINT_ONLINE ->
          DRIVES.formatted("null::text as owner_id, o.object_id as site_id", "SITE");
      case ONEDRIVE ->
          DRIVES.formatted("o.object_id as owner_id, null::text as site_id", "DRIVE_OWNER");
    };
  }
}
