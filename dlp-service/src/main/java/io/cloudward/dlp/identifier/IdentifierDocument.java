package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An identifier that a tenant describes: as a person sends it, as it is stored and exported.
 *
 * @param key stable key, unique in the tenant and among the predefined ones
 * @param name what people call it
 * @param description what it finds
 * @param kind by what it is found: exactly that member is given beside it
 * @param countries ISO 3166 codes, empty for the world
 * @param patterns forms in which it is written; with EXPRESSION
 * @param context words that make it likelier; with EXPRESSION
 * @param keywords with KEYWORDS
 * @param file with FILE
 */
@Schema(name = "IdentifierDocument")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IdentifierDocument(
    @NotNull @Schema(pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 64) String key,
    @NotNull @Schema(maxLength = 120) String name,
    @Nullable @Schema(maxLength = 400) String description,
    @NotNull IdentifierKind kind,
    @Nullable List<String> countries,
    @Nullable List<PatternDocument> patterns,
    @Nullable ContextDocument context,
    @Nullable KeywordsDocument keywords,
    @Nullable FileDocument file) {

  /** What the engine looks for; with expressions only. */
  IdentifierDefinition toDefinition() {
    return new IdentifierDefinition(
        key,
        name,
        "custom",
        Objects.requireNonNullElse(countries, List.of()),
        null,
        null,
        Objects.requireNonNull(patterns).stream().map(PatternDocument::toDefinition).toList(),
        context == null ? null : context.toDefinition(),
        List.of(),
        List.of(),
        null);
  }
}
