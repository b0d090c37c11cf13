package io.cloudward.sandbox.microsoft365.graph;

import java.util.List;

/** A feature's share of Graph. */
public interface GraphRoutes {
  /** The calls it answers; each must be in the contract. */
  List<Route> routes();
}
