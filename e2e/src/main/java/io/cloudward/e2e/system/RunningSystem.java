package io.cloudward.e2e.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The whole product, started once for all end-to-end tests beside whatever else runs on the
 * machine, stopped when they are done.
 */
public final class RunningSystem {

  /** First of the ports; the others follow. */
  private static final String PORT_BASE = System.getProperty("e2e.port-base", "28080");

  private static final Path ROOT =
      Path.of(System.getProperty("cloudward.root")).toAbsolutePath().normalize();
  private static final Path HOME = ROOT.resolve("e2e/target/home");
  private static final RunningSystem INSTANCE = new RunningSystem();

  private final Launcher launcher = new Launcher(ROOT, environment());

  private RunningSystem() {
    launcher.run("down");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> launcher.run("down")));
    launcher.run("up").expectSuccess();
  }

  private static Map<String, String> environment() {
    return Map.of(
        "CLOUDWARD_HOME", HOME.toString(),
        "CLOUDWARD_PORT_BASE", PORT_BASE,
        "CLOUDWARD_AUTH_PROVIDERS_KEYCLOAK_ISSUER", Keycloak.issuer(keycloakPort()).toString(),
        "CLOUDWARD_AUTH_PROVIDERS_KEYCLOAK_CLIENT_SECRET_FILE",
            Keycloak.clientSecretFile(ROOT).toString());
  }

  private static int keycloakPort() {
    return Integer.parseInt(PORT_BASE) + 20;
  }

  /** A real Keycloak that this system trusts as a second control panel; not started yet. */
  public Keycloak keycloak() {
    return new Keycloak(ROOT, keycloakPort());
  }

  /** The system, started at first use. */
  public static RunningSystem get() {
    return INSTANCE;
  }

  /** The launcher with this system's data and ports. */
  public Launcher launcher() {
    return launcher;
  }

  /** What {@code status --json} says now. */
  public JsonNode status() {
    try {
      return new ObjectMapper().readTree(launcher.run("status", "--json").expectSuccess());
    } catch (IOException e) {
      throw new AssertionError("status --json is not JSON", e);
    }
  }

  /** The origin that browsers see. */
  public URI portal() {
    return URI.create(status().at("/portal/url").asText());
  }

  /** The stand-in for Microsoft 365. */
  public URI sandbox() {
    return URI.create(status().at("/sandbox/url").asText());
  }

  /** The stand-in for the Customer Control Panel. */
  public URI controlPanel() {
    return URI.create(status().at("/controlPanel/url").asText());
  }

  /** Address of a service itself, past the gateway. */
  public URI service(String name) {
    return URI.create(status().at("/services/" + name + "/url").asText());
  }

  /** Waits until every service says that it is ready, database and broker included. */
  public void awaitReady() {
    Browser browser = new Browser();
    status()
        .path("services")
        .propertyStream()
        .map(service -> URI.create(service.getValue().path("url").asText() + "/q/health/ready"))
        .forEach(
            health ->
                await(health.toString())
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(200))
                    .ignoreExceptions()
                    .until(() -> browser.get(health).status() == 200));
  }

  /** {@code host:port} of the broker. */
  public String kafka() {
    return status().at("/infrastructure/kafka/url").asText().replaceFirst("^[a-z]+://", "");
  }

  /** Where this instance keeps its data. */
  public Path home() {
    return HOME;
  }

  /** A secret of this instance by name. */
  public String secret(String name) throws IOException {
    return java.nio.file.Files.readString(HOME.resolve("secrets").resolve(name)).strip();
  }

  /** The password that all accounts of the sandbox have. */
  public String sandboxPassword() {
    return status().at("/credentials/sandbox/0/password").asText();
  }
}
