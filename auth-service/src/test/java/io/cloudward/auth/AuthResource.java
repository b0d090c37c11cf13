package io.cloudward.auth;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;

/** The configuration of auth-service under test: keys, the first administrator, a control panel. */
public final class AuthResource implements QuarkusTestResourceLifecycleManager {

  static final String ADMINISTRATOR = "root@cloudward.example";
  static final String PASSWORD = "marker-correct horse battery";
  static final String SECRET = "marker-internal-secret";

  private final FakeProvider provider = new FakeProvider();

  @Override
  public Map<String, String> start() {
    try {
      var directory = Files.createTempDirectory("auth-service");
      var password = Files.writeString(directory.resolve("password"), PASSWORD + "\n");
      var client = Files.writeString(directory.resolve("client"), FakeProvider.CLIENT_SECRET);
      return Map.ofEntries(
          Map.entry("quarkus.http.test-port", "0"),
          Map.entry("cloudward.security.internal-secret", SECRET),
          Map.entry("cloudward.security.api-token-lifetime", "1s"),
          Map.entry("cloudward.auth.key-directory", directory.resolve("keys").toString()),
          Map.entry("cloudward.auth.refresh-grace", "1s"),
          Map.entry("cloudward.auth.bootstrap.username", ADMINISTRATOR),
          Map.entry("cloudward.auth.bootstrap.password-file", password.toString()),
          Map.entry("cloudward.auth.providers.control-panel.issuer", provider.start()),
          Map.entry(
              "cloudward.auth.providers.control-panel.client-secret-file", client.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    provider.stop();
  }
}
