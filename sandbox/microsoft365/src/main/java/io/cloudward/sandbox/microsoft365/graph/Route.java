package io.cloudward.sandbox.microsoft365.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Binds a call of the contract to the code that answers it. */
public record Route(String name, Function<GraphCall, GraphAnswer> handler) {
  private static final String PLACEHOLDER = "{id}";

  private List<String> template() {
    return List.of(name.substring(name.indexOf(' ') + 2).split("/", -1));
  }

  /** The HTTP method. */
  public String method() {
    return name.substring(0, name.indexOf(' '));
  }

  /** How many segments are fixed; of two routes that match, the one with more is meant. */
  public long literals() {
    return template().stream().filter(part -> !part.equals(PLACEHOLDER)).count();
  }

  /** What the placeholders stand for, if the path matches. */
  public Optional<List<String>> match(List<String> path) {
    var template = template();
    if (template.size() != path.size()) {
      return Optional.empty();
    }
    var values = new ArrayList<String>();
    for (int i = 0; i < path.size(); i++) {
      if (template.get(i).equals(PLACEHOLDER)) {
        values.add(path.get(i));
      } else if (!template.get(i).equalsIgnoreCase(path.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }
}
