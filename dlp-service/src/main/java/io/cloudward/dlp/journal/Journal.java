package io.cloudward.dlp.journal;

import io.agroal.api.AgroalDataSource;
import io.cloudward.audit.AuditLog;
import io.cloudward.contracts.audit.AuditRecorded.Target;
import io.cloudward.security.CurrentTenant;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Does what a person wants in one transaction and records it; a refusal is recorded too. Changes of
 * one tenant happen one after the other, so that checks before a change still hold at its end.
 */
@ApplicationScoped
public class Journal {

  /** Another number than those of other users of advisory locks in this schema. */
  private static final String LOCK = "select pg_advisory_xact_lock(4211, hashtext(?))";

  private final AuditLog audit;
  private final CurrentTenant tenant;
  private final AgroalDataSource dataSource;

  Journal(AuditLog audit, CurrentTenant tenant, AgroalDataSource dataSource) {
    this.audit = audit;
    this.tenant = tenant;
    this.dataSource = dataSource;
  }

  /** Does {@code work} in the running transaction or one of its own. */
  public <T> T attempt(String action, Target target, Supplier<T> work) {
    try {
      return QuarkusTransaction.joiningExisting()
          .call(
              () -> {
                lock();
                return work.get();
              });
    } catch (HttpProblem refusal) {
      var type = String.valueOf(refusal.getType());
      var reason = type.substring(type.lastIndexOf('/') + 1);
      QuarkusTransaction.requiringNew().run(() -> audit.refused(action, target, reason));
      throw refusal;
    }
  }

  /** It was done. */
  public void done(
      String action, Target target, Map<String, Object> before, Map<String, Object> after) {
    audit.done(action, target, before, after);
  }

  private void lock() {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(LOCK)) {
      statement.setString(1, tenant.require().toString());
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the tenant's changes could not be locked", e);
    }
  }
}
