package io.cloudward.log.audit;

import io.agroal.api.AgroalDataSource;
import io.cloudward.log.query.Selection;
import io.cloudward.security.CurrentTenant;
import io.cloudward.web.page.Cursors;
import io.cloudward.web.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;

/** Finds entries of the caller's tenant, newest first. */
@ApplicationScoped
class AuditSearch {

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;
  private final Cursors cursors;

  AuditSearch(AgroalDataSource dataSource, CurrentTenant tenant, Cursors cursors) {
    this.dataSource = dataSource;
    this.tenant = tenant;
    this.cursors = cursors;
  }

  @Transactional
  Page<AuditEntryResponse> find(AuditQuery query) {
    var after = cursors.after(query, query.list(), 1).map(keys -> Long.valueOf(keys.getFirst()));
    var selection =
        Selection.of("select document, hash from audit_entry where tenant_id = ?", tenant.require())
            .and("(actor_id = ? or lower(actor_name) = lower(?))", query.actorFilter())
            .and("(action = ? or starts_with(action, ? || '.'))", query.actionFilter())
            .and("at >= ?", query.fromFilter())
            .and("at < ?", query.toFilter())
            .and("sequence < ?", after)
            .end("order by sequence desc limit ?", query.limit() + 1);
    try (var connection = dataSource.getConnection()) {
      var found =
          selection.list(
              connection, row -> AuditEntryResponse.of(row.getString(1), row.getBytes(2)));
      return cursors.page(
          query, query.list(), found, entry -> List.of(Long.toString(entry.sequence())));
    } catch (SQLException e) {
      throw new IllegalStateException("the audit trail cannot be read", e);
    }
  }
}
