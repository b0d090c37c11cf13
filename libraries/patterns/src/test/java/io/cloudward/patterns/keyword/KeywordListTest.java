package io.cloudward.patterns.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeywordListTest {

  private static final Map<String, Integer> WORDS = Map.of("Geheim", 3, "project zeus", 5);
  private static final String BOTH = "Streng GEHEIM: the Project-Zeus plan, geheim";

  @Test
  void countsAnyWord() {
    var list = new KeywordList(WORDS, new KeywordCriterion.Any());

    assertThat(list.hits(utf8("geheimnis"))).isEmpty();
    assertThat(list.hits(utf8("ä geheim!"))).containsExactly(new KeywordHit("Geheim", 2, 8));
  }

  @Test
  void countsOnlyAllWordsTogether() {
    var list = new KeywordList(WORDS, new KeywordCriterion.All());

    assertThat(list.hits(utf8("geheim geheim"))).isEmpty();
    assertThat(list.hits(utf8(BOTH))).hasSize(3);
  }

  @Test
  void countsAllWordsOnlyWhenTheyAreClose() {
    assertThat(new KeywordList(WORDS, new KeywordCriterion.AllWithin(24)).hits(utf8(BOTH)))
        .hasSize(3);
    assertThat(new KeywordList(WORDS, new KeywordCriterion.AllWithin(23)).hits(utf8(BOTH)))
        .isEmpty();
  }

  @Test
  void countsScoresAboveTheThreshold() {
    assertThat(new KeywordList(WORDS, new KeywordCriterion.ScoreAbove(10)).hits(utf8(BOTH)))
        .hasSize(3);
    assertThat(new KeywordList(WORDS, new KeywordCriterion.ScoreAbove(11)).hits(utf8(BOTH)))
        .isEmpty();
  }

  @Test
  void regardsCaseOnlyIfAskedTo() {
    var list = new KeywordList(Map.of("NEMO", 1), new KeywordCriterion.Any(), true);

    assertThat(list.hits(utf8("nemo, Nemo"))).isEmpty();
    assertThat(list.hits(utf8("nemo and ＮＥＭＯs"))).containsExactly(new KeywordHit("NEMO", 9, 14));
  }

  @Test
  void refusesAnEmptyListAndSeparators() {
    assertThatThrownBy(() -> new KeywordList(Map.of(), new KeywordCriterion.Any()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KeywordList(Map.of("-x", 1), new KeywordCriterion.Any()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
