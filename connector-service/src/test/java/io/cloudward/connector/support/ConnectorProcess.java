package io.cloudward.connector.support;

import static io.restassured.RestAssured.given;

import io.cloudward.testing.infrastructure.InfrastructureResource;
import io.cloudward.testing.security.AuthServiceResource;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/** The service as a process of its own, with a database of its own, that can be killed. */
public final class ConnectorProcess implements AutoCloseable {

  private final InfrastructureResource infrastructure = new InfrastructureResource();
  private final AuthServiceResource auth = new AuthServiceResource();
  private final SandboxResource sandbox = new SandboxResource();
  private final Map<String, String> settings = new HashMap<>();
  private final @Nullable String sandboxBefore = System.getProperty(SandboxResource.URL);
  private final @Nullable String keysBefore = System.getProperty(SandboxResource.MASTER_KEYS);
  private final int portBefore = RestAssured.port;
  private @Nullable Process process;

  /**
   * Prepares the process.
   *
   * @param context names its database and its consumer group
   */
  public ConnectorProcess(String context) {
    infrastructure.init(Map.of("context", context));
    settings.putAll(infrastructure.start());
    settings.putAll(auth.start());
    settings.putAll(sandbox.start());
    var port = Objects.requireNonNull(settings.remove("quarkus.http.test-port"));
    settings.put("quarkus.http.port", port);
    settings.put("mp.messaging.incoming.provisioning-service.group.id", "connector." + context);
    RestAssured.port = Integer.parseInt(port);
  }

  /** Starts it, again if need be, and waits until it answers. */
  public void start() throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(Path.of("target", "connector.log").toFile()))
            .start();
    Awaitility.await("the connector answers")
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  /** Ends it at once, wherever it is. */
  public void kill() throws InterruptedException {
    var running = process;
    if (running != null) {
      running.destroyForcibly().waitFor();
    }
  }

  @Override
  public void close() throws InterruptedException {
    kill();
    sandbox.stop();
    auth.stop();
    RestAssured.port = portBefore;
    restore(SandboxResource.URL, sandboxBefore);
    restore(SandboxResource.MASTER_KEYS, keysBefore);
  }

  private static void restore(String name, @Nullable String value) {
    if (value == null) {
      System.clearProperty(name);
    } else {
      System.setProperty(name, value);
    }
  }
}
