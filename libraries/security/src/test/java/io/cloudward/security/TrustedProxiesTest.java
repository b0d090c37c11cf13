package io.cloudward.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What is not read as an address is a name, and names are looked up at each call. */
class TrustedProxiesTest {

  private static final String KEY = "quarkus.http.proxy.trusted-proxies";
  private static final String BEGINNING = "${TRUSTED_PROXIES:";

  @Test
  void trustsAddressesThatNobodyHasToLookUp() throws IOException {
    var value = defaults().getProperty(KEY);
    assertThat(value).startsWith(BEGINNING).endsWith("}");

    List<InetAddress> addresses = new ArrayList<>();
    for (var proxy : value.substring(BEGINNING.length(), value.length() - 1).split(",")) {
      boolean isBracketed = proxy.startsWith("[") && proxy.endsWith("]");
      assertThat(proxy.contains(":")).as(proxy).isEqualTo(isBracketed);
      addresses.add(
          InetAddress.ofLiteral(isBracketed ? proxy.substring(1, proxy.length() - 1) : proxy));
    }

    assertThat(addresses).hasSize(2).allMatch(InetAddress::isLoopbackAddress);
  }

  private static Properties defaults() throws IOException {
    var properties = new Properties();
    try (var file =
        TrustedProxiesTest.class.getResourceAsStream("/META-INF/microprofile-config.properties")) {
      properties.load(file);
    }
    return properties;
  }
}
