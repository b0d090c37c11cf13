package io.cloudward.patterns.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedExamplesTest {

  static List<IdentifierDefinition> shipped() {
    return Catalogue.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void areFoundOrNotAsTheirFileSays(IdentifierDefinition identifier) {
    var reference = new ReferenceMatcher(List.of(identifier), ScanOptions.DEFAULT);
    var engine = IdentifierSet.compile(List.of(identifier)).scanner();
    var examples = Objects.requireNonNull(identifier.examples());

    for (String example : examples.positive()) {
      byte[] text = example.getBytes(StandardCharsets.UTF_8);
      assertThat(reference.scan(text))
          .as(example)
          .extracting(Finding::identifier)
          .contains(identifier.key());
      assertThat(engine.scan(text)).as(example).isEqualTo(reference.scan(text));
    }
    for (String example : examples.negative()) {
      byte[] text = example.getBytes(StandardCharsets.UTF_8);
      assertThat(reference.scan(text)).as(example).isEmpty();
      assertThat(engine.scan(text)).as(example).isEmpty();
    }
  }
}
