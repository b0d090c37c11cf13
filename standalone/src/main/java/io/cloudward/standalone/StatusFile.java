package io.cloudward.standalone;

import io.cloudward.standalone.supervisor.ProgramState;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/**
 * What {@code ./cloudward status --json} prints. Rewritten at every change, in one step, readable
 * by the owner only because it holds the credentials of the demonstration.
 */
final class StatusFile {

  private static final List<String> INFRASTRUCTURE = List.of("postgresql", "kafka");

  private final Path file;
  private final JsonObject fixed;
  private JsonObject credentials = new JsonObject();

  /**
   * Prepares the file.
   *
   * @param fixed members that never change
   */
  StatusFile(Path file, JsonObject fixed) {
    this.file = file;
    this.fixed = fixed;
  }

  synchronized void credentials(JsonObject all) {
    credentials = all;
  }

  synchronized void write(boolean ready, List<ProgramState> states) {
    var status = new JsonObject().put("running", true).put("ready", ready).mergeIn(fixed, true);
    var services = new JsonObject();
    var infrastructure = new JsonObject();
    for (var state : states) {
      switch (state.name()) {
        case "control-panel" -> status.put("controlPanel", json(state));
        case "microsoft365" -> status.put("sandbox", json(state));
        case String name when INFRASTRUCTURE.contains(name) ->
            infrastructure.put(name, json(state));
        default -> services.put(state.name(), json(state));
      }
    }
    status.put("services", services).put("infrastructure", infrastructure);
    status.put("credentials", credentials);
    replace(status.encodePrettily());
  }

  private static JsonObject json(ProgramState state) {
    return new JsonObject()
        .put("url", state.url())
        .put("pid", state.pid())
        .put("restarts", state.restarts());
  }

  static JsonObject credential(String username, String password) {
    return new JsonObject().put("username", username).put("password", password);
  }

  synchronized void delete() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(String text) {
    try {
      var draft =
          Files.createTempFile(
              file.getParent(),
              "status",
              ".new",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(draft, text + "\n");
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
