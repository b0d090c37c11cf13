package io.cloudward.dlp.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code docs/templates.md} is written from the files of the predefined templates. */
class TemplateListTest {

  private static final Path LIST =
      Path.of(System.getProperty("cloudward.root", "..")).resolve("docs/templates.md");

  @Test
  void equalsTheFiles() throws IOException {
    var list = list(TemplateFile.all());

    if (Boolean.getBoolean("contracts.update")) {
      Files.writeString(LIST, list);
    }

    assertThat(LIST)
        .as("the committed list; rewrite it with -Dcontracts.update=true")
        .content()
        .isEqualTo(list);
  }

  private static String list(List<TemplateFile> templates) {
    var text = new StringBuilder();
    text.append("<!-- Generated from the catalogue; rewrite it with -Dcontracts.update=true. -->\n")
        .append("# Predefined templates\n\n")
        .append(templates.size() + " templates over the [identifiers](identifiers.md). ")
        .append("`iban ×5 ≥75` means: at least five different values with a confidence of at ")
        .append("least 75. The files are in `dlp-service/src/main/resources/catalogue`.\n\n")
        .append("| key | name | what it finds | condition | regulations |\n")
        .append("| --- | --- | --- | --- | --- |\n");
    templates.forEach(each -> text.append(row(each)).append('\n'));
    return text.append(regulations(templates)).toString();
  }

  private static String row(TemplateFile each) {
    return String.join(
        " | ",
        "| `" + each.key() + "`",
        each.json().get("name").asText(),
        each.json().get("description").asText(),
        condition(each.json().get("condition"), false),
        String.join(", ", each.texts("regulations")) + " |");
  }

  private static String condition(JsonNode condition, boolean inner) {
    if (condition.has("identifier")) {
      return "`%s ×%d ≥%d`"
          .formatted(
              condition.get("identifier").asText(),
              condition.get("count").asInt(),
              condition.get("minConfidence").asInt());
    }
    if (condition.has("not")) {
      return "NOT " + condition(condition.get("not"), true);
    }
    boolean all = condition.has("all");
    var parts =
        StreamSupport.stream(condition.get(all ? "all" : "any").spliterator(), false)
            .map(part -> condition(part, true))
            .collect(Collectors.joining(all ? " AND " : " OR "));
    return inner ? "(" + parts + ")" : parts;
  }

  private static String regulations(List<TemplateFile> templates) {
    var sources = TemplateFile.read("regulations.json");
    var names = new TreeSet<String>();
    templates.forEach(each -> names.addAll(each.texts("regulations")));
    return names.stream()
        .map(
            name ->
                "- **%s**: [%s](%s)\n"
                    .formatted(
                        name,
                        sources.get(name).get("title").asText(),
                        sources.get(name).get("url").asText()))
        .collect(Collectors.joining("", "\n## Regulations\n\n", ""));
  }
}
