package io.cloudward.quarantine.request;

import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which release requests a client asks for; take it as {@code @BeanParam}. */
public class RequestQuery extends PageRequest {

  @QueryParam("state")
  @Parameter(
      description = "Only requests in this state",
      schema = @Schema(implementation = RequestState.class))
  public @Nullable String state;

  @Nullable RequestState wantedState() {
    if (state == null || state.isEmpty()) {
      return null;
    }
    return Arrays.stream(RequestState.values())
        .filter(known -> known.name().equals(state))
        .findFirst()
        .orElseThrow(
            () ->
                Problems.invalid(
                    "state", "must be one of " + Arrays.toString(RequestState.values())));
  }
}
