package io.cloudward.sandbox.microsoft365.control;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Why a control call was refused. */
final class ControlProblem {
  private ControlProblem() {}

  static WebApplicationException notFound(String what) {
    return problem(404, what + " does not exist");
  }

  static WebApplicationException badRequest(String why) {
    return problem(400, why);
  }

  private static WebApplicationException problem(int status, String why) {
    return new WebApplicationException(
        Response.status(status)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(Map.of("error", why))
            .build());
  }
}
