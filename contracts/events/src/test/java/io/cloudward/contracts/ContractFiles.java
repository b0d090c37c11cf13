package io.cloudward.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.cloudward.envelope.EventType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads schemas and examples from the source tree. */
final class ContractFiles {

  static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .build();

  static final Path SCHEMAS = Path.of("src/main/resources/schemas");
  static final Path EXAMPLES = Path.of("src/main/resources/examples");
  static final Path RELEASED = Path.of("released");

  private ContractFiles() {}

  /** {@code <folder>/<fact>.v1}, from the data schema's path. */
  static String nameOf(EventType<?> type) {
    return type.dataSchema()
        .getPath()
        .replaceFirst("^/schemas/", "")
        .replaceFirst("\\.schema\\.json$", "");
  }

  static JsonNode schemaOf(EventType<?> type) {
    return read(SCHEMAS.resolve(nameOf(type) + ".schema.json"));
  }

  static List<Path> examplesOf(EventType<?> type) {
    return list(EXAMPLES.resolve(nameOf(type)));
  }

  static JsonNode read(Path file) {
    try {
      return JSON.readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
