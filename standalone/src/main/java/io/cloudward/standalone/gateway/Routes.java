package io.cloudward.standalone.gateway;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The routing table; the longest prefix wins. */
final class Routes {

  private final List<Route> routes;

  Routes(List<Route> routes) {
    this.routes =
        routes.stream()
            .sorted(Comparator.comparingInt((Route route) -> route.prefix().length()).reversed())
            .toList();
  }

  Optional<Route> find(String path) {
    return routes.stream().filter(route -> route.matches(path)).findFirst();
  }
}
