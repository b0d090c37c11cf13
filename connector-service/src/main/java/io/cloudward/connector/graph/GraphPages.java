package io.cloudward.connector.graph;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reads lists to their end. */
@ApplicationScoped
public class GraphPages {

  /** A list longer than this many pages is a fault of the other side. */
  private static final int MOST_PAGES = 10_000;

  private final GraphClient graph;

  GraphPages(GraphClient graph) {
    this.graph = graph;
  }

  /** All elements of the list at {@code path}. */
  public List<JsonNode> all(String path, Access access) {
    List<JsonNode> found = new ArrayList<>();
    var link = path;
    for (int page = 0; page < MOST_PAGES; page++) {
      var answer = graph.send(GraphCall.get(link), access);
      answer.path("value").forEach(found::add);
      if (!answer.hasNonNull("@odata.nextLink")) {
        return found;
      }
      link = answer.path("@odata.nextLink").asText();
    }
    throw new MicrosoftException(FailureKind.REFUSED, "endlessList", null);
  }
}
