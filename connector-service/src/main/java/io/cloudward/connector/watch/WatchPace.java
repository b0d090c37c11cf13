package io.cloudward.connector.watch;

import io.cloudward.connector.ConnectorConfig;
import io.cloudward.connector.store.Database;
import io.cloudward.connector.store.TenantScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How often an organization is looked at: as often as the settings allow while there are few, and
 * more rarely the more there are, so that all looks together cost the same.
 */
@ApplicationScoped
class WatchPace {

  private static final Duration COUNT_LIFE = Duration.ofSeconds(30);

  private final Database database;
  private final TenantScope scope;
  private final ConnectorConfig.Watch config;
  private final Clock clock;
  private volatile Counted counted = new Counted(0, Instant.EPOCH);

  WatchPace(Database database, TenantScope scope, ConnectorConfig config, Clock clock) {
    this.database = database;
    this.scope = scope;
    this.config = config.watch();
    this.clock = clock;
  }

  /** Time between two looks at the same organization. */
  Duration interval() {
    return interval(organizations(), config.shortestInterval(), config.looksPerSecond());
  }

  static Duration interval(long organizations, Duration shortest, int looksPerSecond) {
    var steady = Duration.ofMillis(organizations * 1000 / looksPerSecond);
    return steady.compareTo(shortest) > 0 ? steady : shortest;
  }

  private long organizations() {
    var known = counted;
    if (known.at().plus(COUNT_LIFE).isBefore(clock.instant())) {
      long number =
          scope.anonymously(
              () ->
                  database
                      .first(
                          "select count(*) as number from organization_work",
                          row -> row.number("number"))
                      .orElse(0L));
      known = new Counted(number, clock.instant());
      counted = known;
    }
    return known.number();
  }

  private record Counted(long number, Instant at) {}
}
