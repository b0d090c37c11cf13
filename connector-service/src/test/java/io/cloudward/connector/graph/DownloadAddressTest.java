package io.cloudward.connector.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadAddressTest {

  private final DownloadAddress addresses =
      new DownloadAddress(
          URI.create("https://graph.microsoft.com/v1.0"), List.of("sharepoint.com"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://contoso.sharepoint.com/_layouts/15/download.aspx?UniqueId=1&tempauth=x",
        "https://CONTOSO-my.SharePoint.com:443/download",
        "https://graph.microsoft.com/elsewhere/download"
      })
  void goesWhereMicrosoftKeepsFiles(String location) {
    assertThat(addresses.checked(location)).isEqualTo(URI.create(location));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://contoso.sharepoint.com/download",
        "https://contoso.sharepoint.com.evil.example/download",
        "https://evilsharepoint.com/download",
        "https://user@contoso.sharepoint.com/download",
        "https://contoso.sharepoint.com:8443/download",
        "http://127.0.0.1:5432/",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/passwd",
        "/relative",
        "",
        "ht tp://x"
      })
  void goesNowhereElse(String location) {
    assertThatThrownBy(() -> addresses.checked(location)).isInstanceOf(MicrosoftException.class);
  }
}
