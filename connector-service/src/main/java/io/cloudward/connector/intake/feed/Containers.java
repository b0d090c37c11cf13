package io.cloudward.connector.intake.feed;

import io.cloudward.connector.intake.Container;
import io.cloudward.connector.intake.IntakeConfig;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of protected mailboxes and drives, kept equal to what the directory says; every
 * statement names the tenant, and runs in the caller's transaction.
 */
@ApplicationScoped
public class Containers {

  private static final String PLACE =
      " where tenant_id = ? and organization_id = ? and service = ?";

  private final Database database;
  private final FeedQueue queue;
  private final IntakeConfig config;
  private final FeedPace pace;

  Containers(Database database, FeedQueue queue, IntakeConfig config, FeedPace pace) {
    this.database = database;
    this.queue = queue;
    this.config = config;
    this.pace = pace;
  }

  /** One mailbox or drive. */
  public Optional<Container> find(UUID tenant, UUID organization, Service service, String id) {
    return database.first(
        "select * from intake_container" + PLACE + " and container_id = ?",
        Containers::read,
        tenant,
        organization,
        service,
        id);
  }

  /** The same, locked against removal until the transaction ends. */
  public Optional<Container> keep(UUID tenant, UUID organization, Service service, String id) {
    return database.first(
        "select * from intake_container" + PLACE + " and container_id = ? for share",
        Containers::read,
        tenant,
        organization,
        service,
        id);
  }

  /** All mailboxes or drives of a service. */
  public List<Container> of(UUID tenant, UUID organization, Service service) {
    return database.list(
        "select * from intake_container" + PLACE + " order by container_id",
        Containers::read,
        tenant,
        organization,
        service);
  }

  /** Brings a connected service's mailboxes or drives in line with the directory. */
  void align(UUID tenant, UUID organization, Service service) {
    dropVanished(tenant, organization, service);
    addNew(tenant, organization, service);
    var begun =
        database.list(
            "insert into intake_feed (feed_id, tenant_id, organization_id, service, container_id,"
                + " kind) select gen_random_uuid(), tenant_id, organization_id, service,"
                + " container_id, ? from intake_container c"
                + PLACE
                + " and not exists (select 1 from intake_feed f where f.tenant_id = c.tenant_id"
                + " and f.organization_id = c.organization_id and f.service = c.service"
                + " and f.container_id = c.container_id and f.kind = ?)"
                + " on conflict do nothing returning feed_id",
            row -> row.uuid("feed_id"),
            firstKind(service),
            tenant,
            organization,
            service,
            firstKind(service));
    if (!begun.isEmpty()) {
      queue.table().add(tenant, organization, begun, 0, pace.first());
    }
  }

  /** Forgets all mailboxes or drives of a service and how far they were read. */
  void drop(UUID tenant, UUID organization, Service service) {
    database.update("delete from intake_container" + PLACE, tenant, organization, service);
    dropFeedsWithoutContainer(tenant, organization, service);
  }

  /** Notes the well-known folders of a mailbox. */
  void wellKnown(Container container, String folders) {
    database.update(
        "update intake_container set well_known = ?" + PLACE + " and container_id = ?",
        folders,
        container.tenant(),
        container.organization(),
        container.service(),
        container.id());
  }

  private static FeedKind firstKind(Service service) {
    return service == Service.EXCHANGE_ONLINE ? FeedKind.FOLDERS : FeedKind.FILES;
  }

  /** Microsoft tells times of items in whole seconds; what came in the first one is taken. */
  private void addNew(UUID tenant, UUID organization, Service service) {
    database.update(
        "insert into intake_container (tenant_id, organization_id, service, container_id, owner_id,"
            + " site_id, owner, since) select t.tenant_id, t.organization_id, ?, t.container_id,"
            + " t.owner_id, t.site_id, t.owner, date_trunc('second', s.decided_at - make_interval(secs => ?))"
            + " from ("
            + TargetQuery.of(service)
            + ") t join service_connection s on s.tenant_id = t.tenant_id"
            + " and s.organization_id = t.organization_id and s.service = ?"
            + " where t.tenant_id = ? and t.organization_id = ?"
            + " on conflict (tenant_id, organization_id, service, container_id) do update set"
            + " owner = excluded.owner where intake_container.owner <> excluded.owner",
        service,
        (double) config.overlap().toSeconds(),
        service,
        tenant,
        organization);
  }

  private void dropVanished(UUID tenant, UUID organization, Service service) {
    int dropped =
        database.update(
            "delete from intake_container"
                + PLACE
                + " and container_id not in (select t.container_id from ("
                + TargetQuery.of(service)
                + ") t where t.tenant_id = ? and t.organization_id = ?)",
            tenant,
            organization,
            service,
            tenant,
            organization);
    if (dropped > 0) {
      dropFeedsWithoutContainer(tenant, organization, service);
    }
  }

  private void dropFeedsWithoutContainer(UUID tenant, UUID organization, Service service) {
    var dropped =
        database.list(
            "delete from intake_feed f where tenant_id = ? and organization_id = ? and service = ?"
                + " and not exists (select 1 from intake_container c"
                + " where c.tenant_id = f.tenant_id and c.organization_id = f.organization_id"
                + " and c.service = f.service and c.container_id = f.container_id)"
                + " returning feed_id",
            row -> row.uuid("feed_id"),
            tenant,
            organization,
            service);
    queue.table().remove(tenant, dropped);
  }

  private static Container read(Row row) {
    return new Container(
        row.uuid("tenant_id"),
        row.uuid("organization_id"),
        row.constant("service", Service.class),
        row.text("container_id"),
        row.textOrNull("owner_id"),
        row.textOrNull("site_id"),
        row.text("owner"),
        row.text("well_known"),
        row.instant("since"));
  }
}
