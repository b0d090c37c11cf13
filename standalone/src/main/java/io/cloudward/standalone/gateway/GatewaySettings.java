package io.cloudward.standalone.gateway;

import io.vertx.core.buffer.Buffer;
import java.nio.file.Path;
import java.util.List;

/**
 * What a gateway needs to know.
 *
 * @param port on 127.0.0.1; 0 takes a free one
 * @param publicUrl the origin that browsers use
 * @param routes to the services
 * @param portal directory of the built portal
 * @param startPage shown while the portal is not built
 * @param bodyLimit most bytes a request may carry
 */
public record GatewaySettings(
    int port, String publicUrl, List<Route> routes, Path portal, Buffer startPage, long bodyLimit) {

  boolean https() {
    return publicUrl.startsWith("https://");
  }

  String scheme() {
    return https() ? "https" : "http";
  }
}
