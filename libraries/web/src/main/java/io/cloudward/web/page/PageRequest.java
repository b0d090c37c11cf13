package io.cloudward.web.page;

import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The part of a list that a client asks for; take it as {@code @BeanParam}. */
public class PageRequest {

  /** Entries of a page if the client does not say. */
  public static final int DEFAULT_LIMIT = 50;

  /** No page is longer. */
  public static final int HIGHEST_LIMIT = 200;

  @QueryParam("cursor")
  @Parameter(description = "Where to go on: the member next of the page before")
  public @Nullable String cursor;

  @QueryParam("limit")
  @Parameter(
      description = "Entries of a page",
      schema =
          @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "50"))
  public @Nullable String limit;

  /**
   * How many entries to give.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is no number from 1 to 200
   */
  public int limit() {
    if (limit == null) {
      return DEFAULT_LIMIT;
    }
    if (limit.matches("[0-9]{1,3}")) {
      var asked = Integer.parseInt(limit);
      if (asked >= 1 && asked <= HIGHEST_LIMIT) {
        return asked;
      }
    }
    throw Problems.invalid("limit", "must be a number from 1 to " + HIGHEST_LIMIT);
  }

  Optional<String> cursor() {
    return Optional.ofNullable(cursor).filter(text -> !text.isEmpty());
  }
}
