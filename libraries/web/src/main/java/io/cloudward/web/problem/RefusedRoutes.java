package io.cloudward.web.problem;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Problems for calls that the HTTP server refuses before a resource sees them. */
@ApplicationScoped
class RefusedRoutes {

  private static final List<Integer> STATUSES = List.of(400, 404, 405, 413, 414, 415, 431);

  void register(@Observes Router router) {
    STATUSES.forEach(status -> router.errorHandler(status, call -> answer(call, status)));
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
