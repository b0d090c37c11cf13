package io.cloudward.sandbox.microsoft365.control;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses control calls that lack the body they need. */
@Provider
class BodyRequired implements ContainerRequestFilter {
  private static final Set<String> WITH_BODY = Set.of("POST", "PUT");

  @Override
  public void filter(ContainerRequestContext request) {
    var path = request.getUriInfo().getPath();
    if (path.startsWith("/control/")
        && !path.equals("/control/reset")
        && WITH_BODY.contains(request.getMethod())
        && !request.hasEntity()) {
      throw ControlProblem.badRequest("a JSON body is needed");
    }
  }
}
