package io.cloudward.policy;

import io.cloudward.contracts.Service;
import io.cloudward.web.page.PageRequest;
import io.cloudward.web.problem.Problems;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which policies a client asks for; take it as {@code @BeanParam}. */
public class PolicyQuery extends PageRequest {

  @QueryParam("organizationId")
  @Parameter(
      description = "Only policies of this Microsoft 365 organization",
      schema = @Schema(implementation = UUID.class))
  public @Nullable String organizationId;

  @QueryParam("service")
  @Parameter(
      description = "Only policies of this service",
      schema = @Schema(implementation = Service.class))
  public @Nullable String service;

  /**
   * The organization, if one was named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if it is no UUID
   */
  public Optional<UUID> organization() {
    return Optional.ofNullable(organizationId).map(PolicyQuery::uuid);
  }

  /**
   * The service, if one was named.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 if there is no such service
   */
  public Optional<Service> protectedService() {
    return Optional.ofNullable(service)
        .map(
            name ->
                Arrays.stream(Service.values())
                    .filter(known -> known.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            Problems.invalid(
                                "service", "must be one of " + Arrays.toString(Service.values()))));
  }

  private static UUID uuid(String text) {
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException ignored) {
      // The answer is the same as for a text of another length.
    }
    throw Problems.invalid("organizationId", "must be a UUID");
  }
}
