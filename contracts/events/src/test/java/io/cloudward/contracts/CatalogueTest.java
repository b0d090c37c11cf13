package io.cloudward.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.envelope.EventType;
import io.cloudward.envelope.Topic;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

  static List<EventType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesEveryTypeByContextFactAndVersion(EventType<?> type) {
    assertThat(type.name()).matches("io\\.cloudward\\.[a-z]+\\.[a-z]+(-[a-z]+)*\\.v[1-9][0-9]*");
    assertThat(type.topic().name()).startsWith(type.name().split("\\.")[2] + ".");
  }

  @ParameterizedTest
  @MethodSource("types")
  void hasASchemaWithTheDeclaredIdAndAnExample(EventType<?> type) {
    assertThat(ContractFiles.schemaOf(type).path("$id").asText())
        .isEqualTo(type.dataSchema().toString());
    assertThat(ContractFiles.examplesOf(type)).isNotEmpty();
  }

  @Test
  void givesEveryTypeAnotherName() {
    assertThat(types()).extracting(EventType::name).doesNotHaveDuplicates();
  }

  @Test
  void givesEveryTopicOneWriter() {
    assertThat(Topics.all()).extracting(Topic::name).doesNotHaveDuplicates();
    assertThat(types()).extracting(EventType::topic).allMatch(Topics.all()::contains);
  }

  @Test
  void leavesNoSchemaUnregistered() {
    Set<String> registered =
        types().stream()
            .map(type -> ContractFiles.nameOf(type) + ".schema.json")
            .collect(Collectors.toSet());

    assertThat(ContractFiles.list(ContractFiles.SCHEMAS))
        .extracting(file -> ContractFiles.SCHEMAS.relativize(file).toString())
        .containsExactlyInAnyOrderElementsOf(registered);
  }

  @Test
  void offersItsTopicsToWhoeverCreatesThem() {
    var catalogs = ServiceLoader.load(io.cloudward.envelope.TopicCatalog.class);

    assertThat(catalogs).hasSize(1).first().extracting(c -> c.topics()).isEqualTo(Topics.all());
  }
}
