package io.cloudward.patterns.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.patterns.Finding;
import io.cloudward.patterns.IdentifierSet;
import io.cloudward.patterns.ScanOptions;
import io.cloudward.patterns.catalogue.Catalogue;
import io.cloudward.patterns.catalogue.IdentifierDefinition;
import io.cloudward.patterns.catalogue.PatternDefinition;
import io.cloudward.patterns.reference.ReferenceMatcher;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that nobody should send: nothing is thrown, and time stays in proportion. */
class BadInputTest {

  private static final int MEGABYTE = 1 << 20;
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final IdentifierSet SHIPPED = IdentifierSet.compile(Catalogue.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {"7", "4111 ", "4-", "a@", "1.", "::", "&#52;", "A1", "+1 ", "\u200B", "٤"})
  void isScannedInTimeThatGrowsWithItsLength(String piece) {
    byte[] text = piece.repeat(4 * MEGABYTE / piece.length()).getBytes(StandardCharsets.UTF_8);

    List<Finding> findings = Assertions.assertTimeout(LIMIT, () -> SHIPPED.scanner().scan(text));

    assertThat(findings).allMatch(found -> found.byteEnd() <= text.length);
  }

  @Test
  void ofRandomBytesIsHarmless() {
    byte[] text = new byte[4 * MEGABYTE];
    new Random(1).nextBytes(text);

    List<Finding> findings = SHIPPED.scanner().scan(text);

    assertThat(findings).allMatch(found -> found.start() <= found.byteStart());
  }

  @Test
  void ofEveryPrefixOfEveryExampleIsHarmless() {
    var scanner = SHIPPED.scanner();
    for (IdentifierDefinition identifier : Catalogue.shipped()) {
      if (identifier.examples() == null) {
        continue;
      }
      for (String example : identifier.examples().positive()) {
        byte[] text = example.getBytes(StandardCharsets.UTF_8);
        for (int end = 0; end <= text.length; end++) {
          byte[] prefix = Arrays.copyOf(text, end);
          assertThat(scanner.scan(prefix)).allMatch(found -> found.byteEnd() <= prefix.length);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'card ４１１１１１１１１１１１１１１１',5,21",
    "'card ٤١١١١١١١١١١١١١١١',5,21",
    "'card 4111\u200B1111\u200B1111\u200B1111',5,24",
    "'card 4111\u00A01111\u20111111\u20131111',,",
    "'card 4111\u00A01111\u00A01111\u00A01111',5,24",
    "'card 4111&nbsp;1111&#32;1111&#x20;1111',5,38",
    "'card &#52;111111111111111',5,25",
    "'\u202Ecard 4111111111111111\u202C',6,22"
  })
  void inDisguiseIsReadAsPlain(String text, Integer start, Integer end) {
    List<Finding> findings =
        SHIPPED.scanner().scan(text.getBytes(StandardCharsets.UTF_8)).stream()
            .filter(found -> found.identifier().equals("credit-card"))
            .toList();

    if (start == null) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings).hasSize(1);
      assertThat(findings.getFirst().start()).isEqualTo(start);
      assertThat(findings.getFirst().end()).isEqualTo(end);
    }
  }

  @Test
  void ofTenThousandIdentifiersCompilesAndFinds() {
    List<IdentifierDefinition> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String letters = Integer.toString(10_000 + i, 26).toUpperCase(Locale.ROOT);
      String expression = "K" + letters + "-[0-9]{" + (4 + i % 7) + "}";
      many.add(IdentifierDefinition.of("own-" + i, PatternDefinition.of(expression, 70), null));
    }
    String wanted = "K" + Integer.toString(10_042, 26).toUpperCase(Locale.ROOT) + "-1234";
    byte[] text = ("see " + wanted + ".").getBytes(StandardCharsets.UTF_8);

    List<Finding> findings =
        Assertions.assertTimeout(LIMIT, () -> IdentifierSet.compile(many).scanner().scan(text));

    assertThat(findings).extracting(Finding::identifier).containsExactly("own-42");
  }

  @Test
  void ofATokenLongerThanAnyExpressionIsFoundFromItsHeaderOn() {
    String token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiI0Mi" + "x7Qf-9_aB".repeat(700) + ".c2ln";
    byte[] text = ("Bearer " + token).getBytes(StandardCharsets.UTF_8);

    assertThat(SHIPPED.scanner().scan(text))
        .filteredOn(found -> found.identifier().equals("jwt"))
        .singleElement()
        .satisfies(found -> assertThat(found.start()).isEqualTo(7));
    assertThat(new ReferenceMatcher(Catalogue.shipped(), ScanOptions.DEFAULT).scan(text))
        .isEqualTo(SHIPPED.scanner().scan(text));
  }
}
