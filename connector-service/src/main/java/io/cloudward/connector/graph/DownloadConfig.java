package io.cloudward.connector.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How contents are downloaded. */
@ConfigMapping(prefix = "connector.download")
public interface DownloadConfig {

  /** How long the download of one content may take. */
  @WithDefault("PT5M")
  Duration timeout();

  /** Domains below which SharePoint gives out files, those of national clouds included. */
  @WithDefault("sharepoint.com,sharepoint.us,sharepoint-mil.us,sharepoint.cn")
  List<String> hosts();
}
