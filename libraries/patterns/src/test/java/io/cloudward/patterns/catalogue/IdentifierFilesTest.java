package io.cloudward.patterns.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.cloudward.patterns.validation.Validators;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdentifierFilesTest {

  private static final Path DIRECTORY =
      Path.of("src/main/resources/io/cloudward/patterns/catalogue");
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  @Test
  void areAllInTheIndexInTheOrderOfTheAlphabet() throws IOException {
    try (Stream<Path> files = Files.walk(DIRECTORY, 2)) {
      var paths =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .map(file -> DIRECTORY.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.contains("/"))
              .sorted()
              .toList();

      assertThat(Catalogue.index()).isEqualTo(paths);
    }
  }

  @Test
  void fulfilTheSchema() throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("identifier.schema.json"), InputFormat.JSON);

    for (String path : Catalogue.index()) {
      assertThat(schema.validate(read(path), InputFormat.JSON)).as(path).isEmpty();
    }
    assertThat(schema.validate("{\"key\": \"Not Kebab\"}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void areNamedByKeyInTheDirectoryOfTheirCategory() {
    assertThat(
            Catalogue.shipped().stream().map(each -> each.category() + "/" + each.key() + ".json"))
        .containsExactlyElementsOf(Catalogue.index());
    assertThat(Catalogue.shipped().stream().map(IdentifierDefinition::key)).doesNotHaveDuplicates();
    assertThat(Catalogue.shipped().stream().map(IdentifierDefinition::name))
        .doesNotHaveDuplicates();
  }

  @Test
  void coverTheWorld() {
    assertThat(Catalogue.shipped()).hasSizeGreaterThanOrEqualTo(400);
    for (String category : List.of("national-id", "tax", "passport")) {
      assertThat(countries(category)).as(category).hasSizeGreaterThanOrEqualTo(30);
    }
    assertThat(countries("health")).hasSizeGreaterThanOrEqualTo(10);
    assertThat(countries("bank")).hasSizeGreaterThanOrEqualTo(10);
    assertThat(in("secret")).hasSizeGreaterThanOrEqualTo(75);
  }

  @Test
  void keepTheKeysThatCallersRelyOn() {
    assertThat(Catalogue.shipped().stream().map(IdentifierDefinition::key))
        .contains("credit-card", "iban", "us-ssn", "email-address", "ip-address", "phone-number");
  }

  @Test
  void protectWhatTheLawsProtect() {
    assertThat(Catalogue.shipped().stream().flatMap(each -> each.regulations().stream()))
        .contains("PCI DSS", "HIPAA", "GLBA", "GDPR", "UK DPA 2018", "CCPA", "LGPD", "PIPEDA")
        .contains("APPI", "PIPL", "PDPA (SG)", "Privacy Act 1988", "POPIA", "KVKK");
  }

  @Test
  void nameCountriesAndLanguagesThatExist() {
    var countries = Set.of(Locale.getISOCountries());

    for (var identifier : Catalogue.shipped()) {
      assertThat(countries).as(identifier.key()).containsAll(identifier.countries());
      var context = identifier.context();
      if (context != null) {
        assertThat(LANGUAGES).as(identifier.key()).containsAll(context.words().keySet());
      }
    }
  }

  @Test
  void useEveryValidatorAndNoOther() {
    var used =
        Catalogue.shipped().stream()
            .flatMap(each -> each.patterns().stream())
            .map(PatternDefinition::validator)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(HashSet::new));

    assertThat(used).containsExactlyInAnyOrderElementsOf(Validators.names());
  }

  @Test
  void askForContextWhereDigitsWithoutCheckSayLittle() {
    for (var identifier : Catalogue.shipped()) {
      for (var pattern : identifier.patterns()) {
        boolean plain = pattern.expression().matches("(\\[[0-9-]+]|\\{[0-9,]+}|\\?| |[|])*");
        if (plain && pattern.validator() == null) {
          assertThat(pattern.requiresContext()).as(identifier.key()).isTrue();
        }
      }
    }
  }

  private static List<IdentifierDefinition> in(String category) {
    return Catalogue.shipped().stream().filter(each -> each.category().equals(category)).toList();
  }

  private static Set<String> countries(String category) {
    return in(category).stream()
        .flatMap(each -> each.countries().stream())
        .collect(Collectors.toSet());
  }

  private static String read(String path) throws IOException {
    return Files.readString(DIRECTORY.resolve(path), StandardCharsets.UTF_8);
  }
}
