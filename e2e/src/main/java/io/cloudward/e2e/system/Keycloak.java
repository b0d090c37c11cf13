package io.cloudward.e2e.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A real Keycloak with one realm, in the part of the Customer Control Panel. */
public final class Keycloak implements AutoCloseable {

  /** The user of the realm. */
  public static final String USERNAME = "erika";

  /** Her password, which is known because the realm is in the repository. */
  public static final String PASSWORD = "Erika-signs-in-2026";

  private static final String CLIENT_SECRET = "keycloak-client-secret-of-the-test";
  private static final String REALM = "/io/cloudward/e2e/system/realm.json";

  private final Path root;
  private final int port;
  private @Nullable Process process;

  Keycloak(Path root, int port) {
    this.root = root;
    this.port = port;
  }

  /** The {@code iss} of its tokens. */
  public static URI issuer(int port) {
    return URI.create("http://localhost:" + port + "/realms/provider");
  }

  /** The {@code iss} of this one's tokens. */
  public URI issuer() {
    return issuer(port);
  }

  /** The file from which auth-service reads the client secret. */
  static Path clientSecretFile(Path root) {
    try {
      Path file = root.resolve("e2e/target/keycloak-client-secret");
      Files.createDirectories(file.getParent());
      return Files.writeString(file, CLIENT_SECRET);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts it for clients of {@code portal}; returns when it serves its discovery document. */
  public Keycloak start(URI portal) {
    try (Stream<Path> unpacked = Files.list(root.resolve("e2e/target/keycloak"))) {
      Path home = unpacked.filter(Files::isDirectory).findFirst().orElseThrow();
      Files.createDirectories(home.resolve("data/import"));
      Files.writeString(home.resolve("data/import/provider-realm.json"), realm(portal));
      ProcessBuilder builder =
          new ProcessBuilder(
                  "bash",
                  home.resolve("bin/kc.sh").toString(),
                  "start-dev",
                  "--import-realm",
                  "--http-host=127.0.0.1",
                  "--http-port=" + port,
                  "--hostname=http://localhost:" + port)
              .redirectErrorStream(true)
              .redirectOutput(root.resolve("e2e/target/keycloak.log").toFile());
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    URI discovery = URI.create(issuer() + "/.well-known/openid-configuration");
    await("Keycloak serves " + discovery)
        .atMost(Duration.ofMinutes(4))
        .pollInterval(Duration.ofSeconds(1))
        .ignoreExceptions()
        .until(() -> new Browser().get(discovery).status() == 200);
    return this;
  }

  private static String realm(URI portal) throws IOException {
    try (var resource = Objects.requireNonNull(Keycloak.class.getResourceAsStream(REALM))) {
      return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@portal@", portal.toString())
          .replace("@secret@", CLIENT_SECRET)
          .replace("@username@", USERNAME)
          .replace("@password@", PASSWORD);
    }
  }

  @Override
  public void close() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
