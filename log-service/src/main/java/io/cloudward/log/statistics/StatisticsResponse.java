package io.cloudward.log.statistics;

import io.cloudward.contracts.Service;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What happened to items between two days.
 *
 * @param from first day
 * @param to last day
 * @param totals over all days and services
 * @param days one per day, without gaps
 * @param services one per service that had items
 * @param categories what items were taken for, the most frequent first; an item may have several
 * @param series the categories day by day, without days that had none
 */
@Schema(name = "Statistics")
public record StatisticsResponse(
    LocalDate from,
    LocalDate to,
    Counts totals,
    List<DayCounts> days,
    List<ServiceCounts> services,
    List<CategoryCounts> categories,
    List<DayCategoryCounts> series) {

  public StatisticsResponse {
    days = List.copyOf(days);
    services = List.copyOf(services);
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * Numbers of items.
   *
   * @param scanned items that were scanned, clean ones too
   * @param found verdicts that are not clean; an item may have one of each scanner
   * @param acted items that something was done about
   * @param failed attempts to do something that failed
   */
  @Schema(name = "StatisticsCounts")
  public record Counts(long scanned, long found, long acted, long failed) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          scanned + other.scanned, found + other.found, acted + other.acted, failed + other.failed);
    }
  }

  /** The numbers of a day. */
  @Schema(name = "StatisticsDay")
  public record DayCounts(LocalDate day, long scanned, long found, long acted, long failed) {}

  /** The numbers of a service. */
  @Schema(name = "StatisticsService")
  public record ServiceCounts(Service service, long scanned, long found, long acted, long failed) {}

  /** The numbers of a category. */
  @Schema(name = "StatisticsCategory")
  public record CategoryCounts(String category, long found, long acted) {}

  /** The numbers of a category on one day. */
  @Schema(name = "StatisticsSeries")
  public record DayCategoryCounts(LocalDate day, String category, long found, long acted) {}
}
