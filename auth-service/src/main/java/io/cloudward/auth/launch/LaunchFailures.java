package io.cloudward.auth.launch;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;

/**
 * Sends a person whose launch failed to the portal, which says why in their language. Programs get
 * the problem itself. The address names the reason by a stable code and holds nothing else.
 */
@Provider
@BrowserJourney
public class LaunchFailures implements ContainerResponseFilter {

  private static final String TARGET = "/sign-in?launch=";

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof HttpProblem problem && isPerson(request)) {
      response.setStatusInfo(Response.Status.SEE_OTHER);
      response.getHeaders().putSingle(HttpHeaders.LOCATION, URI.create(TARGET + code(problem)));
      response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
      response.setEntity(null);
    }
  }

  private static boolean isPerson(ContainerRequestContext request) {
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(type -> type.equals(MediaType.TEXT_HTML_TYPE));
  }

  /** The member {@code reason}, otherwise the last part of the type: {@code UNKNOWN_ISSUER}. */
  private static String code(HttpProblem problem) {
    var reason = problem.getParameters().get("reason");
    var type = Objects.toString(problem.getType(), "");
    return reason != null
        ? reason.toString()
        : type.substring(type.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
