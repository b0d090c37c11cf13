package io.cloudward.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.cloudward.envelope.EventType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** I6: every property says how sensitive it is, and content or secrets have no class to be in. */
class SensitivityTest {

  static List<EventType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void classifiesEveryProperty(EventType<?> type) {
    for (Map.Entry<String, JsonNode> property :
        ContractFiles.schemaOf(type).get("properties").properties()) {
      assertThat(property.getValue().path("x-sensitivity").asText())
          .as(type.name() + " " + property.getKey())
          .isIn("identifier", "metadata", "personal");
      assertThat(property.getKey().toLowerCase(java.util.Locale.ROOT))
          .doesNotContain("password", "token", "secret", "body", "content");
    }
  }
}
