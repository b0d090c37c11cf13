package io.cloudward.web.body;

import io.cloudward.web.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes at most 1 MiB where no {@link LargeBody} allows more, so that a service which takes
 * contents is as strict about its JSON as every other.
 */
@Provider
@Priority(SmallBodies.FIRST)
class SmallBodies implements ContainerRequestFilter {

  static final int FIRST = 100;
  private static final long SMALL = 1024 * 1024;

  @Context @Nullable ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext call) {
    long most = most(Objects.requireNonNull(resource));
    if (call.getLength() > most) {
      throw tooLarge(most);
    }
    if (most < Long.MAX_VALUE) {
      call.setEntityStream(new BoundedBody(call.getEntityStream(), most));
    }
  }

  private static long most(ResourceInfo resource) {
    var method = resource.getResourceMethod().getAnnotation(LargeBody.class);
    var allowed =
        method == null ? resource.getResourceClass().getAnnotation(LargeBody.class) : method;
    return allowed == null ? SMALL : allowed.value();
  }

  static HttpProblem tooLarge(long most) {
    return Problems.of(
        "content-too-large",
        413,
        "Content too large",
        "The body may have at most " + most + " bytes.");
  }
}
