package io.cloudward.log.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.log.WithLogService;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is read from an index, in order, past everything that is newer: its cost has no size. */
@QuarkusTest
@WithLogService
class TimelinePlanIT {

  private static final UUID TENANT = new UUID(7, 7);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          and (at, id) < ('2026-06-01Z', '00000000-0000-0000-0000-000000000000') | timeline_entry_newest
          and kind = 'POLICY' and (at, id) < ('2026-06-01Z', '00000000-0000-0000-0000-000000000000') | timeline_entry_kind
          and at >= '2026-02-01Z' and at < '2026-03-01Z' | timeline_entry_newest
          and outcome = 'DETECTED' and (at, id) < ('2026-06-01Z', '00000000-0000-0000-0000-000000000000') | timeline_entry_outcome
          and owner_folded = lower('Owner7@contoso.example') | timeline_entry_owner
          and item_id = '00000000-0000-0002-0000-000000000007' | timeline_entry_item
          and organization_id = '00000000-0000-0001-0000-000000000001' and service = 'ONEDRIVE' | timeline_entry_service
          """)
  void readsAPageFromAnIndexWithoutSorting(String conditions, String index) throws SQLException {
    fill();

    var plan = plan(conditions);

    assertThat(plan).contains(index).doesNotContain("Sort", "Seq Scan");
  }

  private static void fill() throws SQLException {
    try (var connection = TestInfrastructure.superuser("log");
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into timeline_entry (tenant_id, id, at, kind, event, organization_id, service, outcome,
            summary, details, item_id, owner)
          select '%s', ('00000000-0000-0000-0000-' || lpad(to_hex(n), 12, '0'))::uuid,
            timestamptz '2026-01-01Z' + n * interval '10 minutes',
            (array['PROVISIONING', 'CONNECTION', 'POLICY'])[n %% 3 + 1], 'PolicyChanged',
            ('00000000-0000-0001-0000-' || lpad(to_hex(n %% 50), 12, '0'))::uuid,
            (array['EXCHANGE_ONLINE', 'SHAREPOINT_ONLINE', 'ONEDRIVE'])[n / 3 %% 3 + 1],
            case n %% 10 when 0 then 'DETECTED' else 'SUCCESS' end, 'summary', '{}',
            ('00000000-0000-0002-0000-' || lpad(to_hex(n %% 100), 12, '0'))::uuid,
            'owner' || n %% 400 || '@contoso.example'
          from generate_series(1, 40000) n on conflict do nothing
          """
              .formatted(TENANT));
      statement.execute("analyze timeline_entry");
    }
  }

  private static String plan(String conditions) throws SQLException {
    var sql =
        TimelineSearch.SELECT.replace("?", "'" + TENANT + "'")
            + " "
            + conditions
            + " order by at desc, id desc limit 51";
    try (var connection = runtime();
        var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + TENANT + "', false)");
      var plan = new StringBuilder();
      try (var row = statement.executeQuery("explain " + sql)) {
        while (row.next()) {
          plan.append(row.getString(1)).append('\n');
        }
      }
      return plan.toString();
    }
  }

  private static Connection runtime() throws SQLException {
    return DriverManager.getConnection(TestInfrastructure.jdbcUrl("log"), "log", "log");
  }
}
