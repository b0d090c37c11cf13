package io.cloudward.standalone.component;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The table of components, {@code components.json}. */
public final class Components {

  private Components() {}

  /**
   * The components of an instance.
   *
   * @param sandbox whether the stand-ins belong to it, and with them the settings that point at
   *     them
   */
  public static List<Component> load(boolean sandbox) {
    return table().stream()
        .map(JsonObject.class::cast)
        .map(row -> component(row, sandbox))
        .filter(component -> sandbox || !component.sandbox())
        .toList();
  }

  /**
   * What is missing in the built tree, as sentences.
   *
   * @param root of the tree
   */
  public static List<String> missing(List<Component> components, Path root) {
    return components.stream()
        .filter(component -> !Files.isRegularFile(component.runner(root)))
        .map(
            component ->
                component.name() + " is not built: there is no " + component.runner(root) + ".")
        .toList();
  }

  private static Component component(JsonObject row, boolean sandbox) {
    var environment = texts(row.getJsonObject("environment", new JsonObject()));
    if (sandbox) {
      environment.putAll(texts(row.getJsonObject("sandboxEnvironment", new JsonObject())));
    }
    return new Component(
        row.getString("name"),
        row.getInteger("portOffset"),
        Optional.ofNullable(row.getString("context")),
        row.getBoolean("sandbox", false),
        Path.of(row.getString("directory", row.getString("name"))),
        row.getString("heap", "160m"),
        list(row.getJsonArray("options", new JsonArray())),
        list(row.getJsonArray("routes", new JsonArray())),
        list(row.getJsonArray("internal", new JsonArray())),
        Map.copyOf(environment));
  }

  private static List<String> list(JsonArray array) {
    return array.stream().map(String.class::cast).toList();
  }

  private static Map<String, String> texts(JsonObject object) {
    var texts = new HashMap<String, String>();
    object.forEach(entry -> texts.put(entry.getKey(), (String) entry.getValue()));
    return texts;
  }

  private static JsonArray table() {
    try (var resource =
        Objects.requireNonNull(
            Components.class.getResourceAsStream("/io/cloudward/standalone/components.json"))) {
      return new JsonArray(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
