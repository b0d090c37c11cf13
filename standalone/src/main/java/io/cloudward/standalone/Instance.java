package io.cloudward.standalone;

import io.cloudward.infrastructure.Databases;
import io.cloudward.standalone.gateway.Gateway;
import io.cloudward.standalone.home.PortConflicts;
import io.cloudward.standalone.supervisor.KafkaProgram;
import io.cloudward.standalone.supervisor.PostgresProgram;
import io.cloudward.standalone.supervisor.Progress;
import io.cloudward.standalone.supervisor.StartFailure;
import io.cloudward.standalone.supervisor.Supervisor;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One running Cloudward on this machine. */
final class Instance implements AutoCloseable {

  private static final String ADMINISTRATOR = "admin";

  private final InstanceSettings settings;
  private final Progress progress;
  private final Blueprint blueprint;
  private final StatusFile status;
  private final Supervisor supervisor;
  private @Nullable Gateway gateway;
  private volatile boolean ready;

  Instance(InstanceSettings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.blueprint = new Blueprint(settings);
    var home = settings.home();
    this.status = new StatusFile(home.run("status.json"), description());
    this.supervisor =
        new Supervisor(progress, home.run("children"), home.logs(), this::writeStatus);
  }

  /**
   * Starts everything and returns when it serves.
   *
   * @throws StartFailure with what the user must know
   */
  void start() {
    if (!blueprint.missing().isEmpty()) {
      throw new StartFailure(String.join("\n", blueprint.missing()));
    }
    var leftOvers = supervisor.stopLeftOvers();
    if (leftOvers > 0) {
      progress.say("Stopped " + leftOvers + " processes that an interrupted run had left.");
    }
    PortConflicts.find(blueprint.ports()).ifPresent(Instance::refuse);
    status.credentials(credentials());
    writeStatus();
    supervisor.watchLogs();
    gateway = new Gateway(blueprint.gateway()).start();
    startInfrastructure();
    supervisor.start(blueprint.services());
    status.credentials(credentials().mergeIn(demoCredentials()));
    ready = true;
    writeStatus();
  }

  private static void refuse(String conflict) {
    throw new StartFailure(conflict);
  }

  private void startInfrastructure() {
    var postgres = blueprint.postgres();
    supervisor.start(
        List.of(
            new PostgresProgram(postgres, settings.ports().postgres()),
            new KafkaProgram(blueprint.kafka())));
    var databases = new Databases(postgres::connect);
    blueprint.databases().forEach(databases::create);
  }

  private JsonObject description() {
    var self = ProcessHandle.current().pid();
    return new JsonObject()
        .put("pid", self)
        .put("startedAt", Instant.now().toString())
        .put("home", settings.home().directory().toString())
        .put("logs", settings.home().logs().toString())
        .put("portal", new JsonObject().put("url", settings.publicUrl()).put("pid", self));
  }

  private JsonObject credentials() {
    var password = blueprint.secrets().text("administrator-password");
    return new JsonObject().put("portal", StatusFile.credential(ADMINISTRATOR, password));
  }

  private JsonObject demoCredentials() {
    var demo = new JsonObject();
    blueprint
        .url("microsoft365")
        .ifPresent(url -> demo.put("sandbox", new JsonArray(DemoAccounts.microsoft365(url))));
    blueprint
        .url("control-panel")
        .ifPresent(url -> demo.put("controlPanel", new JsonArray(DemoAccounts.controlPanel(url))));
    return demo;
  }

  private void writeStatus() {
    status.write(ready, supervisor.states());
  }

  /** Stops everything, the gateway first. */
  @Override
  public void close() {
    if (gateway != null) {
      gateway.close();
    }
    supervisor.close();
    status.delete();
  }
}
