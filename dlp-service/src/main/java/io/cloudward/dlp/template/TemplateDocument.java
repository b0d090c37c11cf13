package io.cloudward.dlp.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A template as a person sends it, as it is stored and exported.
 *
 * @param key stable key, unique in the tenant and among the predefined ones
 * @param name what people call it
 * @param description what it finds
 * @param regulations laws and standards it serves
 * @param countries ISO 3166 codes, empty for the world
 * @param condition what must have been found
 */
@Schema(name = "TemplateDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TemplateDocument(
    @NotNull @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 64) String key,
    @NotNull @Schema(maxLength = 120) String name,
    @Nullable @Schema(maxLength = 400) String description,
    @Nullable List<String> regulations,
    @Nullable List<String> countries,
    @NotNull ConditionDocument condition) {

  /** The same under another key and name. */
  TemplateDocument copy(String newKey, String newName) {
    return new TemplateDocument(newKey, newName, description, regulations, countries, condition);
  }

  /** What it means. */
  Template toTemplate() {
    return new Template(
        key,
        name,
        Objects.requireNonNullElse(description, ""),
        Objects.requireNonNullElse(regulations, List.of()),
        Objects.requireNonNullElse(countries, List.of()),
        condition.toCondition());
  }
}
