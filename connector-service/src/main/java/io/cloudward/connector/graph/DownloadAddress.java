package io.cloudward.connector.graph;

import io.cloudward.connector.ConnectorConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/**
 * Where Graph may send us for the content of a file: SharePoint's hosts over https, or Graph's own
 * origin. Nothing is fetched from elsewhere.
 */
@ApplicationScoped
class DownloadAddress {

  private final URI graph;
  private final List<String> hosts;

  @Inject
  DownloadAddress(ConnectorConfig config, DownloadConfig download) {
    this(config.microsoft().graphUrl(), download.hosts());
  }

  DownloadAddress(URI graph, List<String> hosts) {
    this.graph = graph;
    this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
  }

  /**
   * The address that a redirect names.
   *
   * @throws MicrosoftException REFUSED if it leads elsewhere
   */
  URI checked(String location) {
    try {
      var address = new URI(location);
      if (address.getRawUserInfo() == null
          && address.getHost() != null
          && (isGraphsOrigin(address) || isAllowedHost(address))) {
        return address;
      }
    } catch (URISyntaxException e) {
      throw new MicrosoftException(FailureKind.REFUSED, "malformedLink", null);
    }
    throw new MicrosoftException(FailureKind.REFUSED, "foreignLink", null);
  }

  private boolean isGraphsOrigin(URI address) {
    return graph.getScheme().equals(address.getScheme())
        && graph.getHost().equals(address.getHost())
        && graph.getPort() == address.getPort();
  }

  private boolean isAllowedHost(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    return "https".equals(address.getScheme())
        && (address.getPort() == -1 || address.getPort() == 443)
        && hosts.stream().anyMatch(allowed -> host.endsWith("." + allowed));
  }
}
