package io.cloudward.patterns.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {

  private static final String[] ATOMS = {
    "a", "b", "[ab]", "[a-c]", "\\d", "(?:ab|c)", "(?:a?b)", "-"
  };
  private static final String[] QUANTIFIERS = {"", "", "?", "{2}", "{0,2}", "{1,3}"};

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a*;unbounded",
        "a+;unbounded",
        "a{2,};unbounded",
        "a{1,999};up to 256",
        "a{3,2};least first",
        "(a);(?:…)",
        "(?=a);look-around",
        "(?:a;not closed",
        "a);without an opening",
        "[a;not closed",
        "[^a];negated",
        "[z-a];backwards",
        "^a;anchors",
        "a.b;dot",
        "\\ba;not supported",
        "(?:a)\\1;not supported",
        "é;beyond ASCII",
        "a?;empty text",
        "(?:[ab]{256}){256};too long",
        "(?:[ab]{0,40}a[ab]{14});too costly",
        "(?:(?:(?:|){256}){256}){256};repeats too much"
      })
  void isRefusedWithTheReason(String expression, String reason) {
    assertThatThrownBy(() -> Expression.compile(expression))
        .isInstanceOf(ExpressionRefused.class)
        .hasMessageContaining(reason);
  }

  @Test
  void meansWhatItMeansToTheJdk() {
    Random random = new Random(7);
    for (int i = 0; i < 400; i++) {
      String expression = random(random);
      Pattern pattern = Pattern.compile(expression);
      Expression compiled = Expression.compile(expression);
      for (int j = 0; j < 60; j++) {
        String text = text(random);
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        assertThat(compiled.matches(bytes, 0, bytes.length))
            .as(expression + " on " + text)
            .isEqualTo(pattern.matcher(text).matches());
      }
    }
  }

  @Test
  void ignoresCaseWhenAsked() {
    byte[] text = "aBC-1".getBytes(StandardCharsets.US_ASCII);

    assertThat(Expression.compile("(?i)ab[c-d]-1").matches(text, 0, text.length)).isTrue();
    assertThat(Expression.compile("ab[c-d]-1").matches(text, 0, text.length)).isFalse();
  }

  private static String random(Random random) {
    StringBuilder expression = new StringBuilder("(?:");
    int parts = random.nextInt(1, 6);
    for (int i = 0; i < parts; i++) {
      expression.append(ATOMS[random.nextInt(ATOMS.length)]);
      expression.append(QUANTIFIERS[random.nextInt(QUANTIFIERS.length)]);
      if (random.nextInt(6) == 0) {
        expression.append('|');
      }
    }
    return expression.append(")a").toString();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      text.append("aaabbc1-".charAt(random.nextInt(8)));
    }
    return text.toString();
  }
}
