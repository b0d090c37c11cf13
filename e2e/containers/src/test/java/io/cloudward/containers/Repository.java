package io.cloudward.containers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The files under test. */
final class Repository {

  static final Path ROOT = Path.of(System.getProperty("cloudward.root"));
  private static final ObjectMapper JSON = new ObjectMapper();

  private Repository() {}

  /** docker-compose.yml with its anchors resolved, its variables not. */
  static JsonNode compose() {
    return JSON.valueToTree(
        new Yaml(new SafeConstructor(new LoaderOptions()))
            .<Object>load(text("docker-compose.yml")));
  }

  /** The table of what the embedded mode starts. */
  static List<JsonNode> components() {
    try {
      return List.copyOf(
          JSON.readValue(
              text("standalone/src/main/resources/io/cloudward/standalone/components.json"),
              JSON.getTypeFactory().constructCollectionType(List.class, JsonNode.class)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String path) {
    try {
      return Files.readString(ROOT.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
