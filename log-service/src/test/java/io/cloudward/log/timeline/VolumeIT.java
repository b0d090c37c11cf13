package io.cloudward.log.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.log.WithLogService;
import io.cloudward.testing.infrastructure.TestInfrastructure;
import io.cloudward.testing.security.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.PGConnection;

/**
 * B5: the log with very many rows, half of them of one tenant. {@code ./cloudward bench log} runs
 * it; {@code -Dlog.rows} says how many.
 */
@QuarkusTest
@WithLogService
@EnabledIfSystemProperty(named = "log.rows", matches = "[0-9]+")
class VolumeIT {

  private static final UUID TENANT = new UUID(0x0198_0000_0000_7000L, 1);
  private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final int WARM_UP = 100;
  private static final int CALLS = 300;
  private static final int CHUNK = 50_000;
  private static final long ROWS = Long.getLong("log.rows", 1_000_000);

  private final HttpClient client = HttpClient.newHttpClient();
  private final String token = TestTokens.session(TENANT, "logs:view");

  @BeforeAll
  static void fill() throws SQLException, IOException {
    try (var connection = TestInfrastructure.superuser("log");
        var statement = connection.createStatement()) {
      var start = System.nanoTime();
      var copy = connection.unwrap(PGConnection.class).getCopyAPI();
      var text = new StringBuilder();
      for (long n = 0; n < ROWS; n++) {
        row(text, n);
        if (n % CHUNK == CHUNK - 1 || n == ROWS - 1) {
          copy.copyIn(
              "copy timeline_entry (tenant_id, id, at, kind, event, organization_id, service,"
                  + " outcome, summary, details, item_id, owner, title, categories) from stdin",
              new StringReader(text.toString()));
          text.setLength(0);
        }
      }
      statement.execute("vacuum analyze timeline_entry");
      System.out.printf(
          Locale.ROOT, "%,d rows in %.0f s%n", ROWS, (System.nanoTime() - start) / 1e9);
    }
  }

  /** As verdicts on messages are written; one of a hundred found something. */
  private static void row(StringBuilder text, long n) {
    var found = n % 100 == 2;
    var tenant = n % 2 == 0 ? TENANT : new UUID(0x0198_0000_0000_7000L, 2 + n % 41);
    text.append(tenant)
        .append('\t')
        .append(new UUID(0x0198_0000_0000_7000L, n))
        .append('\t')
        .append(BEGIN.plusMillis(n * 300))
        .append(n % 3 == 0 ? "\tENFORCEMENT\tItemEnforced\t" : "\tTHREAT\tVerdictIssued\t")
        .append(new UUID(9, n % 7))
        .append("\tEXCHANGE_ONLINE\t")
        .append(found ? "DETECTED" : "SUCCESS")
        .append("\tMessage judged as clean by the policy of its owner\t")
        .append("{\"policy\": \"Default Exchange Policy ATP\", \"score\": ")
        .append(n % 10)
        .append("}\t")
        .append(new UUID(5, n / 3))
        .append("\towner")
        .append(n % 2000)
        .append("@contoso.example\tInvoice ")
        .append(n)
        .append(" of November\t")
        .append(n % 10_000 == 2 ? "{MALWARE}" : found ? "{SPAM}" : "{}")
        .append('\n');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the newest                 | limit=50                              | true
          one outcome                | outcome=DETECTED&limit=50             | outcome = 'DETECTED'
          one kind                   | kind=ENFORCEMENT&limit=50             | kind = 'ENFORCEMENT'
          one owner                  | owner=owner42@contoso.example&limit=50 | owner_folded = 'owner42@contoso.example'
          a rare category            | category=MALWARE&limit=50             | categories @> array['MALWARE']
          a category that is nowhere | category=RANSOMWARE&limit=50          | categories @> array['RANSOMWARE']
          a day                      | from=2026-01-02T00:00:00Z&to=2026-01-03T00:00:00Z&limit=50 | at >= '2026-01-02Z' and at < '2026-01-03Z'
          """)
  void givesAPageAboutAsFastAsTheDatabase(String what, String query, String condition)
      throws Exception {
    double reference;
    try (var connection = runtime()) {
      reference = p99(() -> page(connection, condition));
    }
    double measured = p99(() -> call("/api/logs?" + query));

    System.out.printf(
        Locale.ROOT,
        "%-3s %-62s %10.2f  reference %10.2f  ratio %6.2f  limit %5.2f%n",
        "B5",
        "page of the log, " + what + ", p99, ms (the same in bare SQL)",
        measured,
        reference,
        measured / reference,
        1.5);
  }

  @Test
  void exportsWithinFlatMemory() throws Exception {
    List<Long> used = new ArrayList<>();
    var request = request("/api/logs/exports?format=JSONL");
    long lines = 0;
    try (var reader =
        new BufferedReader(
            new InputStreamReader(
                client.send(request, BodyHandlers.ofInputStream()).body(),
                StandardCharsets.UTF_8))) {
      while (reader.readLine() != null) {
        if (++lines % 50_000 == 0) {
          System.gc();
          used.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        }
      }
    }

    System.out.printf("B5  heap while %,d lines are exported, MiB: %s%n", lines, used);
    assertThat(lines).isEqualTo(ROWS / 2);
    assertThat(used.getLast() - used.getFirst()).isLessThan(16);
  }

  private static double p99(Callable<Integer> work) throws Exception {
    for (int i = 0; i < WARM_UP; i++) {
      work.call();
    }
    var millis = new double[CALLS];
    for (int i = 0; i < CALLS; i++) {
      long start = System.nanoTime();
      work.call();
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(millis);
    return millis[CALLS * 99 / 100];
  }

  private int call(String path) throws IOException, InterruptedException {
    var answer = client.send(request(path), BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body().length();
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Authorization", "Bearer " + token)
        .build();
  }

  private static Integer page(Connection connection, String condition) throws SQLException {
    try (var select =
        connection.prepareStatement(
            TimelineSearch.SELECT + " and " + condition + " order by at desc, id desc limit 51")) {
      select.setObject(1, TENANT);
      int cells = 0;
      try (var row = select.executeQuery()) {
        while (row.next()) {
          for (int column = 1; column <= 13; column++) {
            cells += row.getString(column) == null ? 0 : 1;
          }
        }
      }
      return cells;
    }
  }

  private static Connection runtime() throws SQLException {
    var connection = DriverManager.getConnection(TestInfrastructure.jdbcUrl("log"), "log", "log");
    try (var statement = connection.createStatement()) {
      statement.execute("select set_config('app.tenant', '" + TENANT + "', false)");
    }
    return connection;
  }
}
