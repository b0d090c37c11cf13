package io.cloudward.dlp.identifier;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.cloudward.patterns.keyword.KeywordCriterion;
import io.cloudward.patterns.keyword.KeywordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list of words and when they count, within one part of an item.
 *
 * @param words words and phrases, matched whole
 * @param criterion when they count; ANY if left out
 * @param characters within how many characters all of them stand; with ALL_WITHIN
 * @param threshold what the scores of all occurrences together must exceed; with SCORE_ABOVE
 * @param caseSensitive whether capitals matter; not if left out
 * @param confidence 0 to 100 of each occurrence; 85 if left out
 */
@Schema(name = "IdentifierKeywords")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeywordsDocument(
    List<Word> words,
    @Nullable Criterion criterion,
    @Schema(minimum = "1", maximum = "100000") @Nullable Integer characters,
    @Schema(minimum = "0", maximum = "1000000") @Nullable Integer threshold,
    @Nullable Boolean caseSensitive,
    @Schema(minimum = "0", maximum = "100") @Nullable Integer confidence) {

  private static final int USUAL_CONFIDENCE = 85;
  private static final int USUAL_DISTANCE = 300;

  /**
   * A word or phrase.
   *
   * @param word as it is written
   * @param score what an occurrence weighs; 1 if left out
   */
  @Schema(name = "Keyword")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Word(
      String word, @Schema(minimum = "-1000", maximum = "1000") @Nullable Integer score) {}

  /** When the words of a list count. */
  public enum Criterion {
    /** One of the words is enough. */
    ANY,
    /** Every word must occur. */
    ALL,
    /** Every word must occur, all of them within so many characters. */
    ALL_WITHIN,
    /** The scores of all occurrences together must be above the threshold. */
    SCORE_ABOVE
  }

  int confidenceOrUsual() {
    return Objects.requireNonNullElse(confidence, USUAL_CONFIDENCE);
  }

  KeywordList toList() {
    Map<String, Integer> scores = new LinkedHashMap<>();
    words.forEach(each -> scores.put(each.word(), Objects.requireNonNullElse(each.score(), 1)));
    return new KeywordList(scores, toCriterion(), Boolean.TRUE.equals(caseSensitive));
  }

  private KeywordCriterion toCriterion() {
    return switch (Objects.requireNonNullElse(criterion, Criterion.ANY)) {
      case ANY -> new KeywordCriterion.Any();
      case ALL -> new KeywordCriterion.All();
      case ALL_WITHIN ->
          new KeywordCriterion.AllWithin(Objects.requireNonNullElse(characters, USUAL_DISTANCE));
      case SCORE_ABOVE -> new KeywordCriterion.ScoreAbove(Objects.requireNonNullElse(threshold, 0));
    };
  }
}
