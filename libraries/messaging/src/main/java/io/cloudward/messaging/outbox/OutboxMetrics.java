package io.cloudward.messaging.outbox;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What an operator alarms on: the age of the oldest unsent event, and parked events. */
@ApplicationScoped
class OutboxMetrics {

  private final AgroalDataSource dataSource;
  private final MeterRegistry registry;

  OutboxMetrics(AgroalDataSource dataSource, MeterRegistry registry) {
    this.dataSource = dataSource;
    this.registry = registry;
  }

  void register(@Observes StartupEvent event) {
    Gauge.builder("outbox.oldest.age.seconds", this::oldestAgeSeconds).register(registry);
    Gauge.builder("outbox.parked.events", this::parked).register(registry);
  }

  private double oldestAgeSeconds() {
    return read(
        "select coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0)"
            + " from outbox_event where published_at is null and parked_reason is null");
  }

  private double parked() {
    return read("select count(*) from outbox_event where parked_reason is not null");
  }

  private double read(String sql) {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return result.next() ? result.getDouble(1) : 0;
    } catch (SQLException e) {
      return Double.NaN;
    }
  }
}
