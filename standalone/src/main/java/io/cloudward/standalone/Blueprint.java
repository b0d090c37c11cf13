package io.cloudward.standalone;

import io.cloudward.infrastructure.ContextDatabase;
import io.cloudward.infrastructure.KafkaNode;
import io.cloudward.infrastructure.PostgresServer;
import io.cloudward.standalone.component.Component;
import io.cloudward.standalone.component.Components;
import io.cloudward.standalone.component.Environment;
import io.cloudward.standalone.component.JavaCommand;
import io.cloudward.standalone.gateway.GatewaySettings;
import io.cloudward.standalone.gateway.Route;
import io.cloudward.standalone.home.Secrets;
import io.cloudward.standalone.supervisor.Program;
import io.cloudward.standalone.supervisor.ServiceProgram;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of an instance, described but not started. */
final class Blueprint {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  /** Before it ends, the virtual machine writes its archive. */
  private static final Duration TRAINING_STOP_LIMIT = Duration.ofSeconds(180);

  private static final String START_PAGE = "/io/cloudward/standalone/start-page.html";

  private final InstanceSettings settings;
  private final List<Component> components;
  private final Secrets secrets;
  private final Environment environment;
  private final JavaCommand java;

  Blueprint(InstanceSettings settings) {
    this.settings = settings;
    this.components = Components.load(settings.sandbox());
    this.secrets = new Secrets(settings.home().secrets());
    this.environment =
        new Environment(
            settings.home(), secrets, settings.ports(), settings.publicUrl(), components);
    this.java = new JavaCommand(settings.quickStarts());
  }

  Secrets secrets() {
    return secrets;
  }

  /** Sentences about modules that are not built. */
  List<String> missing() {
    return Components.missing(components, settings.root());
  }

  /** Every port, by the name of what listens there. */
  Map<String, Integer> ports() {
    var ports = new LinkedHashMap<String, Integer>();
    ports.put("portal", settings.ports().gateway());
    components.forEach(component -> ports.put(component.name(), port(component)));
    ports.put("postgresql", settings.ports().postgres());
    ports.put("kafka", settings.ports().kafka());
    return ports;
  }

  private int port(Component component) {
    return settings.ports().component(component.portOffset());
  }

  PostgresServer postgres() {
    return new PostgresServer(
        settings.home().data("postgresql"),
        settings.ports().postgres(),
        secrets.text("database-superuser"),
        settings.home().log("postgresql"));
  }

  KafkaNode kafka() {
    return new KafkaNode(
        settings.home().data("kafka"),
        settings.ports().kafka(),
        settings.home().log("kafka"),
        java.options("kafka", settings.root().resolve("libraries/broker/target/lib")));
  }

  List<ContextDatabase> databases() {
    return components.stream()
        .flatMap(component -> component.context().stream())
        .map(environment::database)
        .toList();
  }

  /** The services and stand-ins. */
  List<Program> services() {
    return components.stream().map(this::service).toList();
  }

  private Program service(Component component) {
    return new ServiceProgram(
        component.name(),
        port(component),
        java.of(component, settings.root()),
        environment.of(component),
        settings.home().log(component.name()),
        settings.quickStarts().isTraining() ? TRAINING_STOP_LIMIT : STOP_LIMIT);
  }

  /** Address of a component that belongs to this instance. */
  Optional<String> url(String name) {
    return components.stream()
        .filter(component -> component.name().equals(name))
        .map(component -> "http://127.0.0.1:" + port(component))
        .findFirst();
  }

  GatewaySettings gateway() {
    return new GatewaySettings(
        settings.ports().gateway(),
        settings.publicUrl(),
        components.stream().flatMap(this::routes).toList(),
        settings.root().resolve("portal/dist"),
        startPage(),
        settings.bodyLimit());
  }

  private Stream<Route> routes(Component component) {
    return Stream.concat(
        component.routes().stream().map(prefix -> route(component, prefix, false)),
        component.internal().stream().map(prefix -> route(component, prefix, true)));
  }

  private Route route(Component component, String prefix, boolean internal) {
    return new Route(prefix, port(component), component.name(), internal);
  }

  private static Buffer startPage() {
    try (var page = Objects.requireNonNull(Blueprint.class.getResourceAsStream(START_PAGE))) {
      return Buffer.buffer(page.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
