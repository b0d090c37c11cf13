package io.cloudward.web.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Problems for calls that the HTTP server refuses before a resource sees them. */
@ApplicationScoped
class RefusedRoutes {

  private static final List<Integer> STATUSES = List.of(400, 404, 405, 413, 414, 415, 431);

  /** Before the server's own check of the body size, which answers without a body. */
  private static final int BEFORE_SIZE_CHECK = -1000;

  private final long longest;

  RefusedRoutes(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize longest) {
    this.longest = longest.asLongValue();
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_SIZE_CHECK).handler(this::checkLength);
    STATUSES.forEach(status -> router.errorHandler(status, call -> answer(call, status)));
  }

  private void checkLength(RoutingContext call) {
    var length = call.request().getHeader("Content-Length");
    if (length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > longest) {
      call.response().putHeader("Connection", "close");
      answer(call, 413);
    } else {
      call.next();
    }
  }

  private static void answer(RoutingContext call, int status) {
    if (call.response().ended()) {
      return;
    }
    var known = StatusProblem.of(status);
    call.response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff")
        .end(
            new JsonObject()
                .put("type", Problems.TYPE_BASE + known.slug)
                .put("title", known.title)
                .put("status", status)
                .put("detail", known.detail)
                .encode());
  }
}
