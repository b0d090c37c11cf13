package io.cloudward.dlp.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of a predefined template. */
record TemplateFile(String fileName, JsonNode json) {

  static final Path CATALOGUE = Path.of("src/main/resources/catalogue");
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** All files that the index names, in its order. */
  static List<TemplateFile> all() {
    try {
      return Files.readAllLines(CATALOGUE.resolve("templates/index.txt")).stream()
          .map(name -> new TemplateFile(name, read("templates/" + name)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(String path) {
    try {
      return MAPPER.readTree(CATALOGUE.resolve(path).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String key() {
    return json.get("key").asText();
  }

  List<String> texts(String member) {
    var texts = new ArrayList<String>();
    json.get(member).forEach(each -> texts.add(each.asText()));
    return texts;
  }

  /** The conditions that name an identifier, wherever they stand. */
  List<JsonNode> identifierConditions() {
    return json.get("condition").findParents("identifier");
  }
}
