package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.patterns.catalogue.PatternDefinition;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One form in which an identifier is written.
 *
 * @param expression the form
 * @param validator name of a check that a match must pass
 * @param confidence 0 to 100 of a match without context; 75 if left out
 * @param requiresContext whether a match without a context word nearby counts for nothing
 * @param minEntropy least Shannon entropy of the match in bits per character
 */
@Schema(name = "IdentifierPattern")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PatternDocument(
    @Schema(
            description =
                "A regular expression matched in linear time: classes, groups (?:…), |, ?, {m},"
                    + " {m,n} with n up to 256, \\d \\w \\s, leading (?i); no *, +, back-reference"
                    + " or look-around")
        String expression,
    @Nullable String validator,
    @Schema(minimum = "0", maximum = "100") @Nullable Integer confidence,
    @Nullable Boolean requiresContext,
    @Schema(minimum = "0", maximum = "8") @Nullable Double minEntropy) {

  private static final int USUAL_CONFIDENCE = 75;

  static PatternDocument of(PatternDefinition pattern) {
    return new PatternDocument(
        pattern.expression(),
        pattern.validator(),
        pattern.confidence(),
        pattern.requiresContext() ? true : null,
        pattern.minEntropy() > 0 ? pattern.minEntropy() : null);
  }

  PatternDefinition toDefinition() {
    return new PatternDefinition(
        expression,
        validator,
        confidenceOrUsual(),
        Boolean.TRUE.equals(requiresContext),
        Objects.requireNonNullElse(minEntropy, 0.0));
  }

  int confidenceOrUsual() {
    return Objects.requireNonNullElse(confidence, USUAL_CONFIDENCE);
  }
}
