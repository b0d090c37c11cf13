package io.cloudward.log.statistics;

import io.agroal.api.AgroalDataSource;
import io.cloudward.contracts.Service;
import io.cloudward.log.query.Selection;
import io.cloudward.log.statistics.StatisticsQuery.Days;
import io.cloudward.log.statistics.StatisticsResponse.CategoryCounts;
import io.cloudward.log.statistics.StatisticsResponse.Counts;
import io.cloudward.log.statistics.StatisticsResponse.DayCategoryCounts;
import io.cloudward.log.statistics.StatisticsResponse.DayCounts;
import io.cloudward.log.statistics.StatisticsResponse.ServiceCounts;
import io.cloudward.security.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Adds up the counters of the caller's tenant. */
@ApplicationScoped
class Statistics {

  /** One counter of the table. */
  private record Counter(LocalDate day, Service service, String category, Counts counts) {}

  private static final String SELECT =
      """
      select day, service, category, sum(scanned)::bigint, sum(found)::bigint, sum(acted)::bigint,
        sum(failed)::bigint
      from item_count where tenant_id = ?
      """;

  private final AgroalDataSource dataSource;
  private final CurrentTenant tenant;
  private final Clock clock = Clock.systemUTC();

  Statistics(AgroalDataSource dataSource, CurrentTenant tenant) {
    this.dataSource = dataSource;
    this.tenant = tenant;
  }

  @Transactional
  StatisticsResponse of(StatisticsQuery query) {
    var days = query.days(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    var counters = read(query, days);
    var whole = counters.stream().filter(counter -> counter.category().isEmpty()).toList();
    var parts = counters.stream().filter(counter -> !counter.category().isEmpty()).toList();
    return new StatisticsResponse(
        days.first(),
        days.last(),
        whole.stream().map(Counter::counts).reduce(Counts.NONE, Counts::plus),
        days(days, whole),
        services(whole),
        categories(parts),
        series(parts));
  }

  private List<Counter> read(StatisticsQuery query, Days days) {
    var selection =
        Selection.of(SELECT, tenant.require())
            .and("day between ? and ?", days.first(), days.last())
            .and("organization_id = ?", query.organizationFilter())
            .and("service = ?", query.serviceFilter())
            .end("group by day, service, category order by day, category");
    try (var connection = dataSource.getConnection()) {
      return selection.list(connection, Statistics::counter);
    } catch (SQLException e) {
      throw new IllegalStateException("the counters cannot be read", e);
    }
  }

  private static Counter counter(ResultSet row) throws SQLException {
    return new Counter(
        row.getObject(1, LocalDate.class),
        Service.valueOf(row.getString(2)),
        row.getString(3),
        new Counts(row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7)));
  }

  private static List<DayCounts> days(Days days, List<Counter> counters) {
    var known = sums(counters, Counter::day);
    return days.first()
        .datesUntil(days.last().plusDays(1))
        .map(
            day -> {
              var counts = known.getOrDefault(day, Counts.NONE);
              return new DayCounts(
                  day, counts.scanned(), counts.found(), counts.acted(), counts.failed());
            })
        .toList();
  }

  private static List<ServiceCounts> services(List<Counter> counters) {
    return sums(counters, Counter::service).entrySet().stream()
        .map(
            sum -> {
              var counts = sum.getValue();
              return new ServiceCounts(
                  sum.getKey(), counts.scanned(), counts.found(), counts.acted(), counts.failed());
            })
        .toList();
  }

  private static List<CategoryCounts> categories(List<Counter> counters) {
    return sums(counters, Counter::category).entrySet().stream()
        .map(
            sum -> new CategoryCounts(sum.getKey(), sum.getValue().found(), sum.getValue().acted()))
        .sorted(Comparator.comparingLong(CategoryCounts::found).reversed())
        .toList();
  }

  private static List<DayCategoryCounts> series(List<Counter> counters) {
    return counters.stream()
        .collect(Collectors.groupingBy(Counter::day, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .flatMap(
            day ->
                categories(day.getValue()).stream()
                    .map(
                        counts ->
                            new DayCategoryCounts(
                                day.getKey(), counts.category(), counts.found(), counts.acted())))
        .toList();
  }

  private static <K extends Comparable<? super K>> Map<K, Counts> sums(
      List<Counter> counters, Function<Counter, K> key) {
    Map<K, Counts> sums = new TreeMap<>();
    counters.forEach(counter -> sums.merge(key.apply(counter), counter.counts(), Counts::plus));
    return sums;
  }
}
