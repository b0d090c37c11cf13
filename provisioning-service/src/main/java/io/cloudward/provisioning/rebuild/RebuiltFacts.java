package io.cloudward.provisioning.rebuild;

import io.cloudward.provisioning.fact.Fact;
import io.cloudward.provisioning.fact.FactTable;
import io.cloudward.provisioning.projection.Projection;
import io.cloudward.provisioning.sql.Sql;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The table of facts that were read again, and the way from the log to the live tables. */
@ApplicationScoped
class RebuiltFacts {

  private static final String TENANTS = "select tenant_id from tenant_sequence";

  private final Sql sql;
  private final FactTable rebuilt;
  private final Projection projection;
  private final CurrentTenant tenant;

  RebuiltFacts(Sql sql, Projection projection, CurrentTenant tenant) {
    this.sql = sql;
    this.rebuilt = FactTable.rebuilt(sql);
    this.projection = projection;
    this.tenant = tenant;
  }

  @Transactional
  void clear() {
    sql.update("truncate rebuilt_fact");
  }

  /** Records facts of one tenant; tells how many were new. */
  @ActivateRequestContext
  @Transactional
  int record(UUID whose, Collection<Fact> facts) {
    tenant.become(whose);
    return (int) facts.stream().filter(rebuilt::record).count();
  }

  /** Takes facts of one tenant into the live tables; known ones change nothing. */
  @ActivateRequestContext
  @Transactional
  void apply(UUID whose, Collection<Fact> facts) {
    tenant.become(whose);
    facts.forEach(projection::apply);
  }

  /** Every tenant that the live tables know. */
  @Transactional
  List<UUID> liveTenants() {
    return sql.list(TENANTS, row -> row.uuid("tenant_id"));
  }

  /** Whether nothing was ever projected here. */
  @Transactional
  boolean isNothingLive() {
    return sql.list(TENANTS + " limit 1", row -> true).isEmpty();
  }
}
