package io.cloudward.connector.graph;

import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of Graph. A token is sent nowhere else. */
@ApplicationScoped
class GraphAddress {

  private final URI base;

  @Inject
  GraphAddress(ConnectorConfig config) {
    this(config.microsoft().graphUrl());
  }

  GraphAddress(URI graph) {
    this.base = versioned(graph);
  }

  /** The address of a path such as {@code /organization}, or of a link that Graph gave us. */
  URI resolve(String pathOrLink) {
    try {
      var address = new URI(pathOrLink.startsWith("/") ? base + pathOrLink : pathOrLink);
      if (isGraph(address)) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new MicrosoftException(FailureKind.REFUSED, "malformedLink", null);
    }
    throw new MicrosoftException(FailureKind.REFUSED, "foreignLink", null);
  }

  private boolean isGraph(URI address) {
    return base.getScheme().equals(address.getScheme())
        && base.getHost().equals(address.getHost())
        && base.getPort() == address.getPort()
        && address.getRawUserInfo() == null
        && address.normalize().getRawPath().startsWith(base.getRawPath() + "/");
  }

  private static URI versioned(URI graph) {
    var text = graph.toString().replaceAll("/+$", "");
    var path = graph.getPath() == null ? "" : graph.getPath().toLowerCase(Locale.ROOT);
    return URI.create(path.matches(".*/(v\\d.*|beta)/*$") ? text : text + "/v1.0");
  }
}
