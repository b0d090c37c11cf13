package io.cloudward.sandbox.microsoft365.gate;

import io.cloudward.sandbox.microsoft365.contract.Call;
import io.cloudward.sandbox.microsoft365.contract.Contract;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.graph.GraphRoutes;
import io.cloudward.sandbox.microsoft365.graph.Route;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds who answers a call. */
@ApplicationScoped
class Router {
  private final List<Entry> entries = new ArrayList<>();

  Router(Contract contract, Instance<GraphRoutes> features) {
    for (var feature : features) {
      feature.routes().forEach(r -> entries.add(new Entry(r, contract.call(r.name()))));
    }
    entries.sort(Comparator.comparingLong((Entry entry) -> entry.route().literals()).reversed());
  }

  /** The route of a call, with what its placeholders stand for. */
  Match find(String method, List<String> path) {
    var pathKnown = false;
    for (var entry : entries) {
      var values = entry.route().match(path);
      if (values.isPresent() && entry.route().method().equals(method)) {
        return new Match(entry.route(), entry.call(), values.get());
      }
      pathKnown |= values.isPresent();
    }
    if (pathKnown) {
      throw new GraphError(
          405,
          "Request_BadRequest",
          "Specified HTTP method is not allowed for the request target.");
    }
    throw new GraphError(
        400,
        "BadRequest",
        "Resource not found for the segment '%s'.".formatted(path.isEmpty() ? "" : path.getLast()));
  }

  private record Entry(Route route, Call call) {}

  record Match(Route route, Call call, List<String> parameters) {}
}
