package io.cloudward.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudward.envelope.EventType;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  static Stream<Arguments> examples() {
    return EventTypes.all().stream()
        .flatMap(
            type -> ContractFiles.examplesOf(type).stream().map(file -> Arguments.of(type, file)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void conformsToItsSchema(EventType<?> type, Path example) {
    assertThat(validate(type, ContractFiles.read(example))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsIntoItsRecordAndWritesBackUnchanged(EventType<?> type, Path example) throws Exception {
    JsonNode original = ContractFiles.read(example);

    Object payload = ContractFiles.JSON.treeToValue(original, type.payload());

    JsonNode written = ContractFiles.JSON.readTree(ContractFiles.JSON.writeValueAsBytes(payload));
    assertThat(written).isEqualTo(original);
    assertThat(validate(type, written)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void isRefusedWithAnUnknownProperty(EventType<?> type, Path example) {
    ObjectNode strange = ContractFiles.read(example).deepCopy();
    strange.put("undeclared", "x");

    assertThat(validate(type, strange)).isNotEmpty();
  }

  private static java.util.List<?> validate(EventType<?> type, JsonNode data) {
    Schema schema = SCHEMAS.getSchema(ContractFiles.schemaOf(type).toString(), InputFormat.JSON);
    return schema.validate(
        data.toString(),
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
