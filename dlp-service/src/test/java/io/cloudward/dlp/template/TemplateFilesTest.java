package io.cloudward.dlp.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TemplateFilesTest {

  @Test
  void areAllInTheIndexInTheOrderOfTheAlphabet() throws IOException {
    try (var files = Files.list(TemplateFile.CATALOGUE.resolve("templates"))) {
      var names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.substring(0, name.length() - ".json".length()))
              .sorted()
              .map(name -> name + ".json")
              .toList();

      assertThat(TemplateFile.all().stream().map(TemplateFile::fileName))
          .containsExactlyElementsOf(names);
    }
  }

  @Test
  void fulfilTheSchema() {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TemplateFile.read("template.schema.json").toString(), InputFormat.JSON);

    for (var template : TemplateFile.all()) {
      assertThat(schema.validate(template.json().toString(), InputFormat.JSON))
          .as(template.key())
          .isEmpty();
    }
    assertThat(schema.validate("{\"key\": \"x\", \"condition\": {}}", InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void areNamedByKeyAndHaveNamesOfTheirOwn() {
    var templates = TemplateFile.all();

    assertThat(templates).allMatch(each -> each.fileName().equals(each.key() + ".json"));
    assertThat(templates.stream().map(each -> each.json().get("name").asText()))
        .doesNotHaveDuplicates();
  }

  @Test
  void nameIdentifiersThatExistWithConfidenceThatTheyCanReach() {
    var highest =
        Catalogue.shipped().stream()
            .collect(
                Collectors.toMap(IdentifierDefinition::key, TemplateFilesTest::highestConfidence));

    for (var template : TemplateFile.all()) {
      assertThat(template.identifierConditions()).as(template.key()).isNotEmpty();
      for (var condition : template.identifierConditions()) {
        var identifier = condition.get("identifier").asText();
        assertThat(highest).as(template.key()).containsKey(identifier);
        assertThat(condition.get("minConfidence").asInt())
            .as("%s: %s", template.key(), identifier)
            .isLessThanOrEqualTo(highest.get(identifier));
      }
    }
  }

  @Test
  void excludeOnlyBesideSomethingThatMustBeThere() {
    for (var template : TemplateFile.all()) {
      assertThat(template.json().get("condition").has("not")).as(template.key()).isFalse();
      for (var any : template.json().findParents("any")) {
        assertThat(any.get("any")).as(template.key()).noneMatch(each -> each.has("not"));
      }
      for (var all : template.json().findParents("all")) {
        assertThat(all.get("all")).as(template.key()).anyMatch(each -> !each.has("not"));
      }
    }
  }

  @Test
  void nameRegulationsThatHaveSources() {
    var regulations = TemplateFile.read("regulations.json");

    for (var template : TemplateFile.all()) {
      for (var regulation : template.texts("regulations")) {
        JsonNode source = regulations.path(regulation);
        assertThat(source.path("title").asText()).as(regulation).isNotBlank();
        assertThat(source.path("url").asText()).as(regulation).startsWith("http");
      }
    }
  }

  @Test
  void coverTheLawsOfTheWorld() {
    var templates = TemplateFile.all();
    var regulations = allTexts("regulations");
    var countries = allTexts("countries");

    assertThat(templates).hasSizeGreaterThanOrEqualTo(150);
    assertThat(countries).hasSizeGreaterThanOrEqualTo(75);
    assertThat(Set.of(Locale.getISOCountries())).containsAll(countries);
    assertThat(regulations)
        .contains("PCI DSS", "HIPAA", "GLBA", "GDPR", "UK DPA 2018", "CCPA", "LGPD", "PIPEDA")
        .contains("APPI", "PDPA (SG)", "PIPL", "Privacy Act 1988");
  }

  private static Set<String> allTexts(String member) {
    return TemplateFile.all().stream()
        .flatMap(template -> template.texts(member).stream())
        .collect(Collectors.toSet());
  }

  private static int highestConfidence(IdentifierDefinition identifier) {
    var context = identifier.context();
    int raises = context == null ? 0 : context.raises();
    return identifier.patterns().stream()
        .map(pattern -> Math.min(100, pattern.confidence() + raises))
        .max(Integer::compare)
        .orElse(100);
  }
}
