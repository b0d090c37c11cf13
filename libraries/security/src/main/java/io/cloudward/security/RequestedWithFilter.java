package io.cloudward.security;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;

/**
 * Refuses state-changing calls that a browser could have been tricked into: those that rely on the
 * session cookie must carry a header that a foreign page cannot set without our consent (RFC 10017
 * section on cookies; OWASP ASVS 3.5.1).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
class RequestedWithFilter implements ContainerRequestFilter {

  static final String HEADER = "X-Requested-With";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final ResourceInfo resource;

  RequestedWithFilter(ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext call) {
    if (SAFE.contains(call.getMethod())
        || call.getHeaderString(HttpHeaders.AUTHORIZATION) != null
        || !carriesSession(call)
        || call.getHeaderString(HEADER) != null
        || isCrossSiteEntry()) {
      return;
    }
    throw HttpProblem.builder()
        .withType(URI.create("https://cloudward.io/problems/requested-with-missing"))
        .withTitle("Header X-Requested-With is missing")
        .withStatus(403)
        .withDetail("Calls that change something and use the session cookie need this header.")
        .build();
  }

  private static boolean carriesSession(ContainerRequestContext call) {
    var cookies = call.getCookies();
    return cookies.containsKey(SessionCookie.NAME)
        || cookies.containsKey(SessionCookie.REFRESH_NAME);
  }

  private boolean isCrossSiteEntry() {
    var method = resource.getResourceMethod();
    return method != null && method.isAnnotationPresent(CrossSiteEntry.class);
  }
}
