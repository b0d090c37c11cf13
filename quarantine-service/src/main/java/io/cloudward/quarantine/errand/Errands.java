package io.cloudward.quarantine.errand;

import io.agroal.api.AgroalDataSource;
import io.cloudward.quarantine.QuarantineConfig;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The list of errands. */
@ApplicationScoped
public class Errands {

  private static final String PLAN =
      """
      insert into errand (tenant_id, kind, subject, due_at) values (?, ?, ?, ?)
      on conflict (tenant_id, kind, subject) do update set due_at = excluded.due_at, attempts = 0
      """;

  private static final String PLAN_IF_NONE =
      """
      insert into errand (tenant_id, kind, subject, due_at) values (?, ?, ?, ?)
      on conflict do nothing
      """;

  /** Takes what is due by moving it away; whoever dies with it leaves it to be taken again. */
  private static final String TAKE =
      """
      update errand e set due_at = ?, attempts = e.attempts + 1
      from (select tenant_id, kind, subject from errand where kind = ? and due_at <= ?
        order by due_at limit ? for update skip locked) due
      where e.tenant_id = due.tenant_id and e.kind = due.kind and e.subject = due.subject
      returning e.tenant_id, e.subject, e.attempts
      """;

  private static final String DONE =
      "delete from errand where tenant_id = ? and kind = ? and subject = ? and due_at = ?";

  private static final String AGAIN =
      """
      update errand set due_at = ?, attempts = ?
      where tenant_id = ? and kind = ? and subject = ? and due_at = ?
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;
  private final Duration lease;
  private final Clock clock = Clock.systemUTC();

  Errands(AgroalDataSource dataSource, CurrentTenant tenant, QuarantineConfig config) {
    this.dataSource = dataSource;
    this.tenant = tenant;
    this.lease = config.errand().lease();
  }

  /** Plans something for the current tenant; planned again, it is due at the new time. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void plan(ErrandKind kind, UUID subject, Instant due) {
    update(PLAN, tenant.require(), kind.name(), subject, utc(due));
  }

  /** Plans something for the current tenant unless it is planned already. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void planIfNone(ErrandKind kind, UUID subject, Instant due) {
    update(PLAN_IF_NONE, tenant.require(), kind.name(), subject, utc(due));
  }

  /** Takes what is due, for a while. */
  @Transactional
  List<Errand> take(ErrandKind kind, int limit) {
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var until = now.plus(lease);
    try (var connection = dataSource.getConnection();
        var take = connection.prepareStatement(TAKE)) {
      take.setObject(1, utc(until));
      take.setString(2, kind.name());
      take.setObject(3, utc(now));
      take.setInt(4, limit);
      List<Errand> taken = new ArrayList<>();
      try (var row = take.executeQuery()) {
        while (row.next()) {
          taken.add(
              new Errand(
                  row.getObject(1, UUID.class),
                  kind,
                  row.getObject(2, UUID.class),
                  until,
                  row.getInt(3)));
        }
      }
      return taken;
    } catch (SQLException e) {
      throw new IllegalStateException("errands cannot be taken", e);
    }
  }

  /** Nothing is left to do, unless it was planned again meanwhile. */
  @Transactional
  void done(Errand errand) {
    update(
        DONE, errand.tenant(), errand.kind().name(), errand.subject(), utc(errand.leasedUntil()));
  }

  /** It is to be looked at again, unless it was planned again meanwhile. */
  @Transactional
  void again(Errand errand, Instant due, int attempts) {
    update(
        AGAIN,
        utc(due),
        attempts,
        errand.tenant(),
        errand.kind().name(),
        errand.subject(),
        utc(errand.leasedUntil()));
  }

  private void update(String sql, Object... arguments) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("errands cannot be written", e);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }
}
