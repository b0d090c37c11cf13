package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.patterns.catalogue.ContextDefinition;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Words that make a match likelier.
 *
 * @param words words and phrases, matched whole and without regard to case
 * @param distance how far one may stand from the match, in characters; 300 if left out
 * @param raises by how much a word nearby raises the confidence; 15 if left out
 */
@Schema(name = "IdentifierContext")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContextDocument(
    List<String> words,
    @Schema(minimum = "1", maximum = "2000") @Nullable Integer distance,
    @Schema(minimum = "0", maximum = "100") @Nullable Integer raises) {

  private static final int USUAL_RAISE = 15;

  static ContextDocument of(ContextDefinition context) {
    return new ContextDocument(context.allWords(), context.distance(), context.raises());
  }

  ContextDefinition toDefinition() {
    return new ContextDefinition(
        distanceOrUsual(), Map.of("", words), Objects.requireNonNullElse(raises, USUAL_RAISE));
  }

  int distanceOrUsual() {
    return Objects.requireNonNullElse(distance, ContextDefinition.USUAL_DISTANCE);
  }
}
