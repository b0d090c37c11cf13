package io.cloudward.connector.enforcement.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.connector.enforcement.effect.Digests;
import io.cloudward.connector.graph.Access;
import io.cloudward.connector.graph.FailureKind;
import io.cloudward.connector.graph.GraphCall;
import io.cloudward.connector.graph.GraphClient;
import io.cloudward.connector.graph.GraphDownload;
import io.cloudward.connector.graph.GraphUpload;
import io.cloudward.connector.graph.GraphWrite;
import io.cloudward.connector.graph.MicrosoftException;
import java.util.Optional;

/** The ways to Graph with the access to one organization. */
record Lines(GraphClient graph, GraphDownload download, GraphUpload upload, Access access) {

  JsonNode send(GraphCall call) {
    return graph.send(call, access);
  }

  JsonNode send(GraphWrite write) {
    return upload.send(write, access);
  }

  /** What stands there; empty if nothing does. */
  Optional<JsonNode> find(String path) {
    try {
      return Optional.of(graph.send(GraphCall.get(path), access));
    } catch (MicrosoftException e) {
      if (e.kind() == FailureKind.NOT_FOUND) {
        return Optional.empty();
      }
      throw e;
    }
  }

  <T> T read(String path, GraphDownload.Sink<T> sink) {
    return download.read(path, access, sink);
  }

  String digest(String path) {
    return download.read(path, access, Digests::sha256);
  }
}
