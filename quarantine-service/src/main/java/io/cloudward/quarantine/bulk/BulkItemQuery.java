package io.cloudward.quarantine.bulk;

import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which items of a bulk job a client asks for; take it as {@code @BeanParam}. */
public class BulkItemQuery extends PageRequest {

  @QueryParam("outcome")
  @Parameter(
      description = "Only items of which this came",
      schema = @Schema(implementation = BulkOutcome.class))
  public @Nullable String outcome;

  @Nullable BulkOutcome wantedOutcome() {
    if (outcome == null || outcome.isEmpty()) {
      return null;
    }
    return Arrays.stream(BulkOutcome.values())
        .filter(known -> known.name().equals(outcome))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    "outcome", "must be one of " + Arrays.toString(BulkOutcome.values())));
  }
}
