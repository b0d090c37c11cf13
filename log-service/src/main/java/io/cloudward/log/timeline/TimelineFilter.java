package io.cloudward.log.timeline;

import io.cloudward.contracts.Service;
import io.cloudward.log.query.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries of the log are meant; take it as {@code @BeanParam}. */
public class TimelineFilter {

  @QueryParam("kind")
  @Parameter(
      description = "Only entries of this kind",
      schema = @Schema(implementation = Kind.class))
  public @Nullable String kind;

  @QueryParam("organizationId")
  @Parameter(
      description = "Only entries about this Microsoft 365 organization",
      schema = @Schema(implementation = UUID.class))
  public @Nullable String organizationId;

  @QueryParam("service")
  @Parameter(
      description = "Only entries about this service",
      schema = @Schema(implementation = Service.class))
  public @Nullable String service;

  @QueryParam("outcome")
  @Parameter(
      description = "Only entries with this outcome",
      schema = @Schema(implementation = Outcome.class))
  public @Nullable String outcome;

  @QueryParam("item")
  @Parameter(
      description = "Only entries about this message or file",
      schema = @Schema(implementation = UUID.class))
  public @Nullable String item;

  @QueryParam("owner")
  @Parameter(description = "Only entries about items of this mailbox, OneDrive or site")
  public @Nullable String owner;

  @QueryParam("title")
  @Parameter(description = "Only entries about items whose subject or file name contains this")
  public @Nullable String title;

  @QueryParam("category")
  @Parameter(description = "Only entries about items that are taken for this, such as MALWARE")
  public @Nullable String category;

  @QueryParam("from")
  @Parameter(
      description = "Only what happened at this time or later",
      schema = @Schema(format = "date-time"))
  public @Nullable String from;

  @QueryParam("to")
  @Parameter(
      description = "Only what happened before this time",
      schema = @Schema(format = "date-time"))
  public @Nullable String to;

  Optional<String> kindFilter() {
    return Parameters.constant("kind", kind, Kind.class).map(Kind::name);
  }

  Optional<UUID> organizationFilter() {
    return Parameters.uuid("organizationId", organizationId);
  }

  Optional<String> serviceFilter() {
    return Parameters.constant("service", service, Service.class).map(Service::name);
  }

  Optional<String> outcomeFilter() {
    return Parameters.constant("outcome", outcome, Outcome.class).map(Outcome::name);
  }

  Optional<UUID> itemFilter() {
    return Parameters.uuid("item", item);
  }

  Optional<String> ownerFilter() {
    return Parameters.text("owner", owner);
  }

  Optional<String> titleFilter() {
    return Parameters.text("title", title);
  }

  Optional<String> categoryFilter() {
    return Parameters.text("category", category);
  }

  Optional<OffsetDateTime> fromFilter() {
    return Parameters.time("from", from);
  }

  Optional<OffsetDateTime> toFilter() {
    return Parameters.time("to", to);
  }

  /** Name of the list with its filters, for the cursor. */
  String list() {
    return Stream.of(
            "timeline",
            kind,
            organizationId,
            service,
            outcome,
            item,
            owner,
            title,
            category,
            from,
            to)
        .map(String::valueOf)
        .collect(Collectors.joining("\n"));
  }
}
