package io.cloudward.connector.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs the real sandbox of Microsoft 365 as a child process and points the service to it. */
public final class SandboxResource implements QuarkusTestResourceLifecycleManager {

  /** System property that tells tests where the sandbox is; their class loader is another. */
  public static final String URL = "cloudward.testing.sandbox";

  /** System property that tells tests where the master keys are. */
  public static final String MASTER_KEYS = "cloudward.testing.master-keys";

  /** Short, so that a call of Microsoft's can outlast it. */
  public static final Duration LEASE = Duration.ofMillis(1500);

  private @Nullable Process process;

  @Override
  public Map<String, String> start() {
    try {
      int port = freePort();
      int servicePort = freePort();
      process = launch(port);
      var url = "http://127.0.0.1:" + port;
      System.setProperty(URL, url);
      Map<String, String> settings = new HashMap<>();
      settings.put("quarkus.http.test-port", Integer.toString(servicePort));
      settings.put("connector.microsoft.identity-url", url);
      settings.put("connector.microsoft.graph-url", url + "/v1.0");
      settings.put("connector.sandbox-control-url", url);
      settings.put("connector.notification.url", "http://127.0.0.1:" + servicePort);
      settings.put("connector.password-grant-enabled", "true");
      settings.put("connector.watch.shortest-interval", "PT3S");
      settings.put("connector.watch.freshness", "PT1S");
      settings.put("connector.work.lease", LEASE.toString());
      settings.put("connector.work.retry-for", "PT30S");
      settings.put("connector.work.first-delay", "PT0.2S");
      settings.put("connector.work.longest-delay", "PT2S");
      settings.put("connector.verification.consent-propagation", "PT2S");
      var keys = masterKey();
      System.setProperty(MASTER_KEYS, keys.toString());
      settings.put("connector.secret.master-key-file", keys.toString());
      settings.put("cloudward.connector.intake.sweep-interval", "PT4S");
      settings.put("cloudward.connector.intake.sweeps-per-second", "200");
      settings.put("cloudward.connector.intake.overlap", "PT0S");
      settings.put("cloudward.connector.intake.second-look", "PT1S");
      settings.put("cloudward.connector.intake.lease", LEASE.toString());
      settings.put("cloudward.connector.intake.longest-delay", "PT5S");
      settings.put("cloudward.connector.enforcement.lease", LEASE.toString());
      settings.put("cloudward.connector.enforcement.first-delay", "PT0.2S");
      settings.put("cloudward.connector.enforcement.longest-delay", "PT2S");
      settings.put("cloudward.connector.enforcement.access-delay", "PT1S");
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (process != null) {
      process.destroy();
    }
  }

  private static Process launch(int port) throws IOException {
    var root = Path.of(System.getProperty("cloudward.root", ".."));
    var jar = root.resolve("sandbox/microsoft365/target/quarkus-app/quarkus-run.jar");
    if (!Files.exists(jar)) {
      throw new IOException("build sandbox/microsoft365 first: " + jar + " is missing");
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString());
    builder.environment().put("PORT", Integer.toString(port));
    builder.environment().remove("SANDBOX_DATA");
    builder.redirectErrorStream(true);
    builder.redirectOutput(Path.of("target", "sandbox.log").toFile());
    return builder.start();
  }

  private static Path masterKey() throws IOException {
    var text = "current:" + randomKey() + "\nformer:" + randomKey() + "\n";
    return Files.writeString(Files.createTempFile("master", ".key"), text);
  }

  private static String randomKey() {
    var key = new byte[32];
    new SecureRandom().nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
