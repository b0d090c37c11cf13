package io.cloudward.quarantine.owner;

import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.item.ItemReceived;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * The groups of the owners of the current tenant's mailboxes and drives. They come with every item
 * that arrives; the latest word counts, whatever the order in which words arrive (I2).
 */
@ApplicationScoped
public class OwnerGroups {

  private static final String HEAR =
      """
      insert into owner_groups (tenant_id, organization_id, owner_id, group_ids, noticed_at)
      values (?, ?, ?, ?, ?)
      on conflict (tenant_id, organization_id, owner_id) do update
      set group_ids = excluded.group_ids, noticed_at = excluded.noticed_at
      where (owner_groups.noticed_at, owner_groups.group_ids)
        < (excluded.noticed_at, excluded.group_ids)
      """;

  private static final String SELECT =
      """
      select group_ids from owner_groups
      where tenant_id = ? and organization_id = ? and owner_id = ?
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;

  OwnerGroups(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  /** Remembers the groups of the item's owner; sites have none. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void hear(ItemReceived said) {
    var owner = said.item().ownerId();
    if (owner == null) {
      return;
    }
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(HEAR)) {
      statement.setObject(1, tenant.require());
      statement.setObject(2, said.item().organizationId());
      statement.setString(3, owner);
      statement.setArray(4, connection.createArrayOf("text", said.groupIds().toArray()));
      statement.setObject(5, said.noticedAt().atOffset(ZoneOffset.UTC));
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("groups cannot be written", e);
    }
  }

  /** Directory ids of the groups of an owner, nested ones included; none if nobody told. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<String> of(UUID organizationId, String ownerId) {
    try (var connection = dataSource.getConnection();
        var select = connection.prepareStatement(SELECT)) {
      select.setObject(1, tenant.require());
      select.setObject(2, organizationId);
      select.setString(3, ownerId);
      try (var row = select.executeQuery()) {
        return row.next() ? List.of((String[]) row.getArray(1).getArray()) : List.of();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("groups cannot be read", e);
    }
  }
}
