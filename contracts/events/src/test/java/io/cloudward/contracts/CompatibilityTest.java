package io.cloudward.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within a major version a schema may only grow by optional properties. */
class CompatibilityTest {

  static List<Path> released() {
    return ContractFiles.list(ContractFiles.RELEASED);
  }

  @ParameterizedTest
  @MethodSource("released")
  void readersOfTheReleasedSchemaUnderstandTodays(Path file) {
    Path today = ContractFiles.SCHEMAS.resolve(ContractFiles.RELEASED.relativize(file));

    assertThat(breaks(ContractFiles.read(file), ContractFiles.read(today))).isEmpty();
  }

  @Test
  void noticesARemovedPropertyAChangedTypeAndANewDemand() {
    JsonNode before = ContractFiles.read(released().getFirst());
    ObjectNode after = before.deepCopy();
    ObjectNode properties = (ObjectNode) after.get("properties");
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    properties.remove(names.get(0));
    properties.putObject(names.get(1)).put("type", "number");
    ((ArrayNode) after.get("required")).add("fresh");

    assertThat(breaks(before, after)).hasSize(3);
  }

  private static List<String> breaks(JsonNode before, JsonNode after) {
    List<String> breaks = new ArrayList<>();
    before
        .get("properties")
        .properties()
        .forEach(
            property -> {
              JsonNode now = after.get("properties").get(property.getKey());
              if (now == null) {
                breaks.add("removed " + property.getKey());
              } else if (!shape(property.getValue()).equals(shape(now))) {
                breaks.add("changed " + property.getKey());
              }
            });
    for (JsonNode required : after.get("required")) {
      boolean demandedBefore = before.get("required").valueStream().anyMatch(required::equals);
      if (!demandedBefore) {
        breaks.add("demands " + required.asText());
      }
    }
    return breaks;
  }

  /** Type and format; descriptions and wider limits may change. */
  private static String shape(JsonNode property) {
    return property.path("type") + "/" + property.path("format");
  }
}
