package io.cloudward.provisioning.catalogue;

import io.cloudward.messaging.wire.EventJson;
import io.cloudward.provisioning.sql.Row;
import io.cloudward.provisioning.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The states of services as they were last computed. */
@ApplicationScoped
public class ServiceTable {

  private static final String STORE =
      """
      insert into service_state as known (tenant_id, organization_id, service, document)
      values (?, ?, ?, ?::jsonb)
      on conflict (tenant_id, organization_id, service) do update set document = excluded.document
      where known.document is distinct from excluded.document
      """;

  private static final String PAGE =
      """
      select document from service_state where tenant_id = ?
        and (?::uuid is null or organization_id = ?)
        and (?::uuid is null or (organization_id, service) > (?, ?))
      order by organization_id, service limit ?
      """;

  private static final String OF_ORGANIZATION =
      "select document from service_state where tenant_id = ? and organization_id = ?";

  private static final String ANY = "select 1 from service_state where tenant_id = ? limit 1";

  private final Sql sql;

  ServiceTable(Sql sql) {
    this.sql = sql;
  }

  /** Stores the state if it differs from the stored one. */
  public void store(UUID tenant, ServiceView service) {
    sql.update(
        STORE,
        tenant,
        service.organizationId(),
        service.service(),
        new String(EventJson.write(service), StandardCharsets.UTF_8));
  }

  /** All services of an organization. */
  public List<ServiceView> ofOrganization(UUID tenant, UUID organization) {
    return sql.list(OF_ORGANIZATION, ServiceTable::service, tenant, organization);
  }

  boolean knowsAny(UUID tenant) {
    return sql.find(ANY, row -> true, tenant).isPresent();
  }

  List<ServiceView> page(
      UUID tenant,
      @Nullable UUID organization,
      @Nullable UUID afterOrganization,
      String afterService,
      int limit) {
    return sql.list(
        PAGE,
        ServiceTable::service,
        tenant,
        organization,
        organization,
        afterOrganization,
        afterOrganization,
        afterService,
        limit);
  }

  private static ServiceView service(Row row) throws SQLException {
    return EventJson.read(row.json("document"), ServiceView.class);
  }
}
