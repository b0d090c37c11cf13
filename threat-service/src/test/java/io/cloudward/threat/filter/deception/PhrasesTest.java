package io.cloudward.threat.filter.deception;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.threat.filter.deception.Phrases.Wish;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PhrasesTest {

  private static final Phrases PHRASES = Phrases.shipped();

  @Test
  void findsEveryPhraseWhereverItStands() {
    var lines = ShippedLines.of("phrases.txt");
    assertThat(lines).hasSizeGreaterThan(50);

    for (var line : lines) {
      var parts = line.split("\\s+", 2);
      var wish = Wish.valueOf(parts[0].toUpperCase(Locale.ROOT));

      assertThat(PHRASES.in(parts[1])).as(line).contains(wish);
      assertThat(PHRASES.in("dear all, " + parts[1])).as(line).contains(wish);
      assertThat(PHRASES.in(parts[1] + " at once")).as(line).contains(wish);
    }
  }

  @Test
  void findsNothingWhereNothingIsAsked() {
    assertThat(PHRASES.in("")).isEmpty();
    assertThat(PHRASES.in("v")).isEmpty();
    assertThat(PHRASES.in("verify you")).isEmpty();
    assertThat(PHRASES.in("the report of the quarter is attached")).isEmpty();
  }
}
