package io.cloudward.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Headers of every answer of an interface, unless the resource set its own (OWASP REST Security
 * Cheat Sheet, "Security Headers").
 */
@Provider
class ResponseHeaders implements ContainerResponseFilter {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Cache-Control", "no-store",
          "X-Content-Type-Options", "nosniff",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer");

  @Override
  public void filter(ContainerRequestContext call, ContainerResponseContext answer) {
    HEADERS.forEach(
        (name, value) -> {
          if (!answer.getHeaders().containsKey(name)) {
            answer.getHeaders().putSingle(name, value);
          }
        });
  }
}
