package io.cloudward.quarantine.item;

import io.cloudward.contracts.item.ItemDescription;
import io.cloudward.security.CurrentTenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds and keeps the items of the current tenant. */
@ApplicationScoped
public class QuarantinedItems implements PanacheRepositoryBase<QuarantinedItem, ItemKey> {

  private final CurrentTenant tenant;

  QuarantinedItems(CurrentTenant tenant) {
    this.tenant = tenant;
  }

  /** An item that is or was in quarantine. */
  public Optional<QuarantinedItem> find(UUID id) {
    return findByIdOptional(new ItemKey(tenant.require(), id))
        .filter(item -> item.state().isPresent());
  }

  /** The same, for who changes it: nobody else does until the transaction ends. */
  public Optional<QuarantinedItem> lock(UUID id) {
    return findByIdOptional(new ItemKey(tenant.require(), id), LockModeType.PESSIMISTIC_WRITE)
        .filter(item -> item.state().isPresent());
  }

  /** Items that are or were in quarantine, in the order of {@code ids}. */
  public List<QuarantinedItem> find(List<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("key.tenantId = ?1 and key.id in ?2", tenant.require(), ids).stream()
            .sorted(Comparator.comparingInt(item -> ids.indexOf(item.id())))
            .toList();
  }

  /** Removes everything about an item that is not kept any more. */
  public void forget(QuarantinedItem item) {
    for (var table : List.of("release_request", "release_link", "said_fact")) {
      var _ =
          getEntityManager()
              .createNativeQuery("delete from " + table + " where tenant_id = ?1 and item_id = ?2")
              .setParameter(1, item.tenantId())
              .setParameter(2, item.id())
              .executeUpdate();
    }
    delete(item);
  }

  /** The item of which something is told, locked; a new one if nothing was known of it. */
  QuarantinedItem told(ItemDescription description) {
    var key = new ItemKey(tenant.require(), description.itemId());
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
        .orElseGet(
            () -> {
              var item = new QuarantinedItem(key.tenantId(), description);
              persist(item);
              return item;
            });
  }

  /** The item of which something is told by its id; empty if nothing was known of it. */
  Optional<QuarantinedItem> told(UUID id) {
    return findByIdOptional(new ItemKey(tenant.require(), id), LockModeType.PESSIMISTIC_WRITE);
  }
}
