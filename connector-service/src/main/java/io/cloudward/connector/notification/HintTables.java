package io.cloudward.connector.notification;

import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import io.cloudward.connector.work.OrganizationQueue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where notifications belong, and the hints that wait. */
@ApplicationScoped
public class HintTables {

  private final Database database;
  private final TenantScope scope;
  private final OrganizationQueue queue;
  private final ChangeListener listener;
  private final Clock clock;

  HintTables(
      Database database,
      TenantScope scope,
      OrganizationQueue queue,
      ChangeListener listener,
      Clock clock) {
    this.database = database;
    this.scope = scope;
    this.queue = queue;
    this.listener = listener;
    this.clock = clock;
  }

  /** Whose subscription has that id of Graph's. */
  Optional<Route> route(String graphId) {
    return scope.anonymously(
        () ->
            database.first(
                "select * from subscription_route where graph_id = ?",
                row ->
                    new Route(
                        row.uuid("tenant_id"),
                        row.uuid("organization_id"),
                        row.uuid("subscription_id"),
                        row.bytes("client_state_hash")),
                graphId));
  }

  /**
   * Stores hints, one transaction per tenant, and wakes whoever follows them.
   *
   * @param found hints and the ids of what they name, which are empty if they name nothing
   */
  void store(Map<Found, Set<String>> found) {
    Map<UUID, List<Found>> byTenant =
        found.keySet().stream().collect(Collectors.groupingBy(Found::tenant));
    byTenant.forEach(
        (tenant, hints) ->
            scope.run(
                tenant,
                () -> hints.forEach(hint -> store(hint, found.getOrDefault(hint, Set.of())))));
  }

  private void store(Found found, Set<String> objects) {
    if (found.hint() != Hint.CHANGE) {
      store(found);
    }
    if (found.hint() != Hint.REAUTHORIZE) {
      listener.changed(found, objects);
    }
  }

  private void store(Found found) {
    database.update(
        "insert into notification_hint (tenant_id, organization_id, subscription_id, kind,"
            + " received_at) select tenant_id, organization_id, id, ?, ? from graph_subscription"
            + " where tenant_id = ? and id = ?"
            + " on conflict (tenant_id, subscription_id, kind) do update"
            + " set received_at = excluded.received_at",
        found.hint(),
        clock.instant(),
        found.tenant(),
        found.subscription());
    queue.touch(found.tenant(), found.organization());
  }

  /** The hints that wait for an organization; they are taken, in the caller's transaction. */
  public List<Found> take(UUID tenant, UUID organization) {
    return database.list(
        "delete from notification_hint where tenant_id = ? and organization_id = ? returning *",
        row ->
            new Found(
                row.uuid("tenant_id"),
                row.uuid("organization_id"),
                row.uuid("subscription_id"),
                row.constant("kind", Hint.class)),
        tenant,
        organization);
  }

  /** A hint and where it belongs. */
  public record Found(UUID tenant, UUID organization, UUID subscription, Hint hint) {}

  /** Where the notifications of a subscription belong. */
  @SuppressWarnings("ArrayRecordComponent") // compared in constant time, by content
  record Route(UUID tenant, UUID organization, UUID subscription, byte[] clientStateHash) {

    Found hinting(Hint hint) {
      return new Found(tenant, organization, subscription, hint);
    }
  }
}
