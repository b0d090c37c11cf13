package io.cloudward.connector.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphAddressTest {

  private final GraphAddress address = new GraphAddress(URI.create("https://graph.microsoft.com"));

  @Test
  void putsPathsBelowTheVersion() {
    assertThat(address.resolve("/organization"))
        .isEqualTo(URI.create("https://graph.microsoft.com/v1.0/organization"));
  }

  @Test
  void keepsAVersionThatIsConfigured() {
    var beta = new GraphAddress(URI.create("http://127.0.0.1:8090/beta/"));

    assertThat(beta.resolve("/me")).isEqualTo(URI.create("http://127.0.0.1:8090/beta/me"));
  }

  @Test
  void followsLinksOfGraph() {
    var link = "https://graph.microsoft.com/v1.0/users/delta?$deltatoken=abc";

    assertThat(address.resolve(link)).isEqualTo(URI.create(link));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://graph.microsoft.com.evil.example/v1.0/users",
        "https://evil.example/v1.0/users",
        "http://graph.microsoft.com/v1.0/users",
        "https://graph.microsoft.com:8443/v1.0/users",
        "https://user@graph.microsoft.com/v1.0/users",
        "https://graph.microsoft.com/v1.0/../admin",
        "https://graph.microsoft.com/other/users"
      })
  void carriesATokenNowhereElse(String link) {
    assertThatThrownBy(() -> address.resolve(link))
        .isInstanceOf(MicrosoftException.class)
        .hasMessage("REFUSED foreignLink");
  }
}
