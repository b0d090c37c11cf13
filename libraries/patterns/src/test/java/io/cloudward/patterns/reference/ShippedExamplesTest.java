package io.cloudward.patterns.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedExamplesTest {

  static Stream<IdentifierDefinition> patterned() {
    return Catalogue.shipped().stream().filter(identifier -> identifier.detector() == null);
  }

  @ParameterizedTest
  @MethodSource("patterned")
  void areFoundOrNotAsTheirFileSays(IdentifierDefinition identifier) {
    var matcher = new ReferenceMatcher(List.of(identifier), ScanOptions.DEFAULT);
    var examples = Objects.requireNonNull(identifier.examples());

    for (String example : examples.positive()) {
      assertThat(matcher.scan(example.getBytes(StandardCharsets.UTF_8)))
          .as(example)
          .extracting(Finding::identifier)
          .contains(identifier.key());
    }
    for (String example : examples.negative()) {
      assertThat(matcher.scan(example.getBytes(StandardCharsets.UTF_8))).as(example).isEmpty();
    }
  }
}
