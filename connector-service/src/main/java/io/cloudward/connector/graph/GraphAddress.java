package io.cloudward.connector.graph;

import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Locale;

/** Addresses of Graph. A token is sent nowhere else. */
@ApplicationScoped
class GraphAddress {

  private final URI base;

  GraphAddress(ConnectorConfig config) {
    this.base = versioned(config.microsoft().graphUrl());
  }

  /** The address of a path such as {@code /organization}, or of a link that Graph gave us. */
  URI resolve(String pathOrLink) {
    var address = URI.create(pathOrLink.startsWith("/") ? base + pathOrLink : pathOrLink);
    if (!isGraph(address)) {
      throw new MicrosoftException(FailureKind.REFUSED, "foreignLink", null);
    }
    return address;
  }

  private boolean isGraph(URI address) {
    return base.getScheme().equals(address.getScheme())
        && base.getHost().equals(address.getHost())
        && base.getPort() == address.getPort()
        && address.getRawUserInfo() == null
        && address.getRawPath().startsWith(base.getRawPath() + "/")
        && !address.normalize().getRawPath().equals("/")
        && address.normalize().getRawPath().startsWith(base.getRawPath() + "/");
  }

  private static URI versioned(URI graph) {
    var text = graph.toString().replaceAll("/+$", "");
    var path = graph.getPath() == null ? "" : graph.getPath().toLowerCase(Locale.ROOT);
    return URI.create(path.matches(".*/(v\\d.*|beta)/*$") ? text : text + "/v1.0");
  }
}
