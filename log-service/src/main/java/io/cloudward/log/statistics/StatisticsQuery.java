package io.cloudward.log.statistics;

import io.cloudward.contracts.Service;
import io.cloudward.log.query.Parameters;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which days, and whose; take it as {@code @BeanParam}. */
public class StatisticsQuery {

  /** Days that are told if the client does not say. */
  static final int DEFAULT_DAYS = 30;

  private static final int MOST_DAYS = 400;

  @QueryParam("from")
  @Parameter(
      description = "First day (UTC); 29 days before the last if missing",
      schema = @Schema(format = "date"))
  public @Nullable String from;

  @QueryParam("to")
  @Parameter(
      description = "Last day (UTC), included; today if missing",
      schema = @Schema(format = "date"))
  public @Nullable String to;

  @QueryParam("organizationId")
  @Parameter(
      description = "Only items of this Microsoft 365 organization",
      schema = @Schema(implementation = UUID.class))
  public @Nullable String organizationId;

  @QueryParam("service")
  @Parameter(
      description = "Only items of this service",
      schema = @Schema(implementation = Service.class))
  public @Nullable String service;

  /** The days that are asked for. */
  record Days(LocalDate first, LocalDate last) {}

  Days days(LocalDate today) {
    var last = Parameters.date("to", to).orElse(today);
    var first = Parameters.date("from", from).orElse(last.minusDays(DEFAULT_DAYS - 1));
    if (first.isAfter(last) || first.plusDays(MOST_DAYS).isBefore(last)) {
      throw Problems.invalid("from", "must be at most " + MOST_DAYS + " days before the last day");
    }
    return new Days(first, last);
  }

  Optional<UUID> organizationFilter() {
    return Parameters.uuid("organizationId", organizationId);
  }

  Optional<String> serviceFilter() {
    return Parameters.constant("service", service, Service.class).map(Service::name);
  }
}
