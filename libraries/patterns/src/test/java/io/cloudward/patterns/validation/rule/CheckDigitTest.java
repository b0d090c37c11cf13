package io.cloudward.patterns.validation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the standards and their authors give, and what the schemes guarantee. */
class CheckDigitTest {

  private static final Map<String, Rule> SCHEMES =
      Map.of(
          "luhn", Luhn.DIGITS,
          "verhoeff", Verhoeff.CHECK,
          "mod-11-2", Iso7064.MOD_11_2,
          "mod-37-2", Iso7064.MOD_37_2,
          "mod-97-10", Iso7064.MOD_97_10,
          "mod-11-10", Iso7064.MOD_11_10,
          "mod-37-36", Iso7064.MOD_37_36);

  @ParameterizedTest
  @CsvSource({
    "luhn, 79927398713",
    "verhoeff, 2363",
    "verhoeff, 123451",
    "mod-11-2, 07940",
    "mod-11-2, 079X",
    "mod-37-2, G123489654321Y",
    "mod-97-10, 79444",
    "mod-11-10, 07945",
    "mod-37-36, A12425GABC1234002M"
  })
  void acceptsPublishedExampleAndNoOtherCheckCharacter(String scheme, String example) {
    var rule = scheme(scheme);
    var accepted = new ArrayList<String>();

    for (char last : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*".toCharArray()) {
      var candidate = example.substring(0, example.length() - 1) + last;
      if (rule.holds(candidate, 0, candidate.length())) {
        accepted.add(candidate);
      }
    }

    assertThat(accepted).containsExactly(example);
  }

  @ParameterizedTest
  @CsvSource({
    "verhoeff, 123451",
    "mod-97-10, 79444",
    "mod-11-10, 07945",
    "mod-37-2, G123489654321Y"
  })
  void refusesSwappedNeighbours(String scheme, String example) {
    for (int i = 1; i < example.length(); i++) {
      var swapped = new StringBuilder(example);
      swapped.setCharAt(i, example.charAt(i - 1));
      swapped.setCharAt(i - 1, example.charAt(i));
      if (!swapped.toString().equals(example)) {
        assertThat(scheme(scheme).holds(swapped, 0, swapped.length())).as("%s", swapped).isFalse();
      }
    }
  }

  @Test
  void readsDatesWithOffsetsAndLeapDays() {
    var plain = CalendarDate.at(0, "DDMMYY");
    var shifted = CalendarDate.at(0, "YYMMDD").months(0, 50).days(0, 40);
    var long4 = CalendarDate.at(0, "YYYYMMDD");

    assertThat(holding(plain, "290224", "310199", "010100")).hasSize(3);
    assertThat(holding(plain, "290225", "310499", "001299", "011399", "3101")).isEmpty();
    assertThat(holding(shifted, "855231", "850171", "856272")).containsExactly("850171");
    assertThat(holding(long4, "19000229", "20000229", "18791231", "20400101"))
        .containsExactly("20000229");
  }

  @Test
  void joinsPartsWithoutReadingBeyondTheCandidate() {
    var last = Rules.part(-2, 0, Rules.digits());

    assertThat(last.holds("AB12", 0, 4)).isTrue();
    assertThat(last.holds("AB12", 0, 3)).isFalse();
    assertThat(last.holds("1", 0, 1)).isFalse();
    assertThat(Rules.number(0, 3, 1, 999).holds("12", 0, 2)).isFalse();
    assertThat(Rules.startsWith("ABC").holds("AB", 0, 2)).isFalse();
    assertThat(Rules.oneOf(4, "A").holds("AAAA", 0, 4)).isFalse();
  }

  private static Rule scheme(String name) {
    return Objects.requireNonNull(SCHEMES.get(name));
  }

  private static List<String> holding(Rule rule, String... texts) {
    return List.of(texts).stream().filter(text -> rule.holds(text, 0, text.length())).toList();
  }
}
