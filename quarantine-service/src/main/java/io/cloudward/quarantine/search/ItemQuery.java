package io.cloudward.quarantine.search;

import io.cloudward.contracts.Service;
import io.cloudward.quarantine.item.ItemState;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which items a client asks for; take it as {@code @BeanParam}. */
public class ItemQuery extends PageRequest {

  private static final int LONGEST_TEXT = 320;

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

  @QueryParam("state")
  @Parameter(
      description = "Only items in this state",
      schema = @Schema(implementation = ItemState.class))
  public @Nullable String state;

  @QueryParam("category")
  @Parameter(description = "Only items that are taken for this, such as MALWARE")
  public @Nullable String category;

  @QueryParam("owner")
  @Parameter(description = "Only items of this mailbox, OneDrive or site")
  public @Nullable String owner;

  @QueryParam("sender")
  @Parameter(description = "Only items whose sender contains this")
  public @Nullable String sender;

  @QueryParam("from")
  @Parameter(
      description = "Only items that were taken at this time or later",
      schema = @Schema(format = "date-time"))
  public @Nullable String from;

  @QueryParam("to")
  @Parameter(
      description = "Only items that were taken before this time",
      schema = @Schema(format = "date-time"))
  public @Nullable String to;

  @QueryParam("q")
  @Parameter(description = "Only items whose title, people or place contain this")
  public @Nullable String q;

  @QueryParam("facets")
  @Parameter(
      description = "Whether to count items by state, service, category and owner",
      schema = @Schema(type = SchemaType.BOOLEAN))
  public @Nullable String facets;

  /**
   * What is asked for.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the wrong parameter
   */
  ItemFilter filter() {
    return new ItemFilter(
        parsed("organizationId", organizationId, "must be a UUID", ItemQuery::uuid),
        constant("service", service, Service.class),
        constant("state", state, ItemState.class),
        text("category", category),
        text("owner", owner),
        text("sender", sender),
        parsed("from", from, "must be an RFC 3339 time", ItemQuery::time),
        parsed("to", to, "must be an RFC 3339 time", ItemQuery::time),
        text("q", q));
  }

  boolean wantsFacets() {
    return Boolean.TRUE.equals(
        parsed(
            "facets",
            facets,
            "must be true or false",
            text -> {
              if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException(text);
              }
              return text.equals("true");
            }));
  }

  private static <E extends Enum<E>> @Nullable E constant(
      String name, @Nullable String value, Class<E> type) {
    var message = "must be one of " + Arrays.toString(type.getEnumConstants());
    return parsed(name, value, message, text -> Enum.valueOf(type, text));
  }

  private static @Nullable String text(String name, @Nullable String value) {
    return parsed(
        name,
        value,
        "must have at most " + LONGEST_TEXT + " characters",
        text -> {
          if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("too long");
          }
          return text;
        });
  }

  private static UUID uuid(String text) {
    if (text.length() != 36) {
      throw new IllegalArgumentException("not canonical");
    }
    return UUID.fromString(text);
  }

  private static Instant time(String text) {
    var time = Instant.parse(text);
    var year = time.atOffset(ZoneOffset.UTC).getYear();
    if (year < 1 || year > 9999) {
      throw new IllegalArgumentException("out of range");
    }
    return time;
  }

  private static <T> @Nullable T parsed(
      String name, @Nullable String value, String message, Function<String, T> parser) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw Problems.invalid(name, message);
    }
  }
}
