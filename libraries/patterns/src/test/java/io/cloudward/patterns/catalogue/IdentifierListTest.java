package io.cloudward.patterns.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/identifiers.md} is written from the catalogue. */
class IdentifierListTest {

  private static final Path LIST =
      Path.of(System.getProperty("cloudward.root", "../..")).resolve("docs/identifiers.md");

  @Test
  void equalsTheCatalogue() throws IOException {
    var list = list(Catalogue.shipped());

    if (Boolean.getBoolean("contracts.update")) {
      Files.writeString(LIST, list);
    }

    assertThat(LIST)
        .as("the committed list; rewrite it with -Dcontracts.update=true")
        .content()
        .isEqualTo(list);
  }

  private static String list(List<IdentifierDefinition> identifiers) {
    var countries =
        identifiers.stream().flatMap(each -> each.countries().stream()).distinct().count();
    var text = new StringBuilder();
    text.append("<!-- Generated from the catalogue; rewrite it with -Dcontracts.update=true. -->\n")
        .append("# Data identifiers\n\n")
        .append(identifiers.size() + " identifiers, ")
        .append(countries + " countries. ")
        .append("Confidence is that of a match without and, where words are known, with a context ")
        .append("word nearby; *context* means that a match without one does not count. ")
        .append("The files are in `libraries/patterns/src/main/resources`, one per identifier, ")
        .append("with their words, expressions and examples.\n");
    identifiers.stream()
        .collect(
            Collectors.groupingBy(
                IdentifierDefinition::category, TreeMap::new, Collectors.toList()))
        .forEach((category, members) -> text.append(section(category, members)));
    return text.toString();
  }

  private static String section(String category, List<IdentifierDefinition> members) {
    var text = new StringBuilder("\n## " + category + " (" + members.size() + ")\n\n");
    text.append("| key | name | countries | confidence | checked by | protected by | source |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    for (var member : members) {
      text.append(row(member)).append('\n');
    }
    return text.toString();
  }

  private static String row(IdentifierDefinition each) {
    var source = each.source();
    return String.join(
        " | ",
        "| `" + each.key() + "`",
        each.name(),
        String.join(", ", each.countries()),
        confidence(each),
        checks(each),
        String.join(", ", each.regulations()),
        (source == null ? "" : "[" + source.title() + "](" + source.url() + ")") + " |");
  }

  private static String confidence(IdentifierDefinition each) {
    var context = each.context();
    int raises = context == null ? 0 : context.raises();
    return each.patterns().stream()
        .map(
            pattern ->
                pattern.requiresContext()
                    ? "context, " + Math.min(100, pattern.confidence() + raises)
                    : raises == 0
                        ? "" + pattern.confidence()
                        : pattern.confidence() + "–" + Math.min(100, pattern.confidence() + raises))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String checks(IdentifierDefinition each) {
    if (each.detector() != null) {
      return "detector " + each.detector();
    }
    return each.patterns().stream()
        .map(
            pattern ->
                pattern.validator() != null
                    ? "validator"
                    : pattern.minEntropy() > 0 ? "form, entropy" : "form")
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
