package io.cloudward.connector.subscription;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.Row;
import io.cloudward.contracts.Service;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tables of subscriptions; every statement names the tenant. */
@ApplicationScoped
class SubscriptionTables {

  private final Database database;

  SubscriptionTables(Database database) {
    this.database = database;
  }

  void plan(UUID tenant, UUID organization, Service service, List<String> resources, Instant now) {
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var resource : resources) {
      rows.add(
          new @Nullable Object[] {UUID.randomUUID(), tenant, organization, service, resource, now});
    }
    database.updateAll(
        "insert into graph_subscription (id, tenant_id, organization_id, service, resource, state,"
            + " renew_at) values (?, ?, ?, ?, ?, 'PLANNED', ?) on conflict do nothing",
        rows);
  }

  List<Subscription> of(UUID tenant, UUID organization, Service service) {
    return database.list(
        "select * from graph_subscription where tenant_id = ? and organization_id = ?"
            + " and service = ? order by resource",
        SubscriptionTables::read,
        tenant,
        organization,
        service);
  }

  List<Subscription> due(UUID tenant, UUID organization, Instant now, int limit) {
    return database.list(
        "select * from graph_subscription where tenant_id = ? and organization_id = ?"
            + " and renew_at <= ? order by renew_at limit ?",
        SubscriptionTables::read,
        tenant,
        organization,
        now,
        limit);
  }

  Optional<Instant> nextDue(UUID tenant, UUID organization, Set<Service> services) {
    return database
        .list(
            "select min(renew_at) as next from graph_subscription"
                + " where tenant_id = ? and organization_id = ? and service = any(?)",
            row -> Optional.ofNullable(row.instantOrNull("next")),
            tenant,
            organization,
            services)
        .getFirst();
  }

  /** A subscription by our id. */
  Optional<Subscription> find(UUID tenant, UUID id) {
    return database.first(
        "select * from graph_subscription where tenant_id = ? and id = ?",
        SubscriptionTables::read,
        tenant,
        id);
  }

  /** Before the call: from now on the subscription may exist. */
  void intend(UUID tenant, UUID id) {
    database.update(
        "update graph_subscription set state = 'INTENDED' where tenant_id = ? and id = ?",
        tenant,
        id);
  }

  /** After the call: it exists until then, and notifications for it find their way. */
  void active(Place place, Subscription subscription, Active active) {
    database.update(
        "update graph_subscription set state = 'ACTIVE', graph_id = ?, expires_at = ?,"
            + " renew_at = ? where tenant_id = ? and id = ?",
        active.graphId(),
        active.expiresAt(),
        active.renewAt(),
        place.tenant(),
        subscription.id());
    database.update(
        "insert into subscription_route (graph_id, tenant_id, organization_id, subscription_id,"
            + " client_state_hash) values (?, ?, ?, ?, ?) on conflict (graph_id) do update set"
            + " client_state_hash = excluded.client_state_hash",
        active.graphId(),
        place.tenant(),
        place.organization(),
        subscription.id(),
        active.clientStateHash());
  }

  /** It is gone or was never made: it is to be made at {@code when}. */
  void replan(UUID tenant, Subscription subscription, Subscription.State state, Instant when) {
    forgetRoute(subscription.id());
    database.update(
        "update graph_subscription set state = ?, graph_id = null, expires_at = null, renew_at = ?"
            + " where tenant_id = ? and id = ?",
        state,
        when,
        tenant,
        subscription.id());
  }

  void dueAt(UUID tenant, UUID id, Instant when) {
    database.update(
        "update graph_subscription set renew_at = ? where tenant_id = ? and id = ?",
        when,
        tenant,
        id);
  }

  void delete(UUID tenant, Subscription subscription) {
    forgetRoute(subscription.id());
    database.update(
        "delete from graph_subscription where tenant_id = ? and id = ?", tenant, subscription.id());
  }

  private void forgetRoute(UUID subscription) {
    database.update("delete from subscription_route where subscription_id = ?", subscription);
  }

  private static Subscription read(Row row) {
    return new Subscription(
        row.uuid("id"),
        row.constant("service", Service.class),
        row.text("resource"),
        row.textOrNull("graph_id"),
        row.constant("state", Subscription.State.class));
  }

  /** Whose subscription it is. */
  record Place(UUID tenant, UUID organization) {}

  /** What is known of an existing subscription. */
  @SuppressWarnings("ArrayRecordComponent") // stored at once, never compared
  record Active(String graphId, Instant expiresAt, Instant renewAt, byte[] clientStateHash) {}
}
