package io.cloudward.patterns.validation.national;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.validation.Validator;
import io.cloudward.patterns.validation.Validators;
import io.cloudward.patterns.validation.national.Specimen.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalValidatorsTest {

  private static final String DIGITS = "0123456789";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int GENERATED = 25;
  private static final int TRIES = 40_000;
  private static final Map<String, Validator> VALIDATORS = new NationalValidators().validators();

  static Stream<Specimen> specimens() {
    return Specimen.all().stream();
  }

  @Test
  void haveSpecimensEach() {
    assertThat(Specimen.all().stream().map(Specimen::validator))
        .containsExactlyInAnyOrderElementsOf(VALIDATORS.keySet());
    assertThat(Specimen.all()).allSatisfy(each -> assertThat(each.numbers()).hasSizeGreaterThan(1));
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void acceptSpecimens(Specimen specimen) {
    var validator = Validators.named(specimen.validator());

    assertThat(specimen.numbers()).allMatch(validator::valid);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void refuseNumbersWithOneWrongDigitAsPromised(Specimen specimen) {
    var validator = Validators.named(specimen.validator());
    int changed = 0;
    int refused = 0;

    for (var number : generated(validator, specimen.numbers())) {
      for (var wrong : withOneChange(number, specimen.promise())) {
        changed++;
        refused += validator.valid(wrong) ? 0 : 1;
      }
    }

    assertThat(refused / (double) changed)
        .as("share of %d numbers", changed)
        .isGreaterThanOrEqualTo(specimen.promise().share);
  }

  @ParameterizedTest
  @MethodSource("specimens")
  void refuseOtherLengths(Specimen specimen) {
    var validator = Validators.named(specimen.validator());

    for (var number : specimen.numbers()) {
      assertThat(validator.valid(number + "00000000000000000000000")).isFalse();
      assertThat(validator.valid(number.substring(0, 3))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-", "A", "É1234567890", "\u0000\u0000\uFFFF", "٣٤٥٦٧٨٩٠١٢٣"})
  void refuseForeignTextWithoutThrowing(String text) {
    assertThat(VALIDATORS)
        .allSatisfy((name, validator) -> assertThat(validator.valid(text)).as(name).isFalse());
  }

  /** The specimens, and numbers made from them by new digits until the validator accepts. */
  private static List<String> generated(Validator validator, List<String> numbers) {
    var random = new Random(20_261_123);
    var all = new ArrayList<>(numbers);
    for (int i = 0; i < TRIES && all.size() < GENERATED; i++) {
      var number = new StringBuilder(numbers.get(i % numbers.size()));
      for (int changes = 0; changes < 4; changes++) {
        int at = random.nextInt(number.length());
        if (Character.isDigit(number.charAt(at))) {
          number.setCharAt(at, (char) ('0' + random.nextInt(10)));
        }
      }
      if (validator.valid(number)) {
        all.add(number.toString());
      }
    }
    return all;
  }

  /** All numbers that differ in one digit; where little is promised, in one letter too. */
  private static List<String> withOneChange(String number, Promise promise) {
    var all = new ArrayList<String>();
    for (int at = 0; at < number.length(); at++) {
      char original = number.charAt(at);
      boolean letter = Character.isLetter(original);
      if (letter && promise != Promise.SOME) {
        continue;
      }
      for (char other : (letter ? LETTERS : DIGITS).toCharArray()) {
        if (other != original) {
          all.add(number.substring(0, at) + other + number.substring(at + 1));
        }
      }
    }
    return all;
  }
}
