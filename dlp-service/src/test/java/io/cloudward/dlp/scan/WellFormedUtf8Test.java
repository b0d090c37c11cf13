package io.cloudward.dlp.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedUtf8Test {

  /** Input, and the number of replacement characters; the first two are the standard's examples. */
  @ParameterizedTest
  @CsvSource({
    "E18061, 1",
    "C0AFE08060F0818241, 7",
    "EDA080, 3",
    "F4918090, 4",
    "F09F8E, 1",
    "FF, 1",
    "80, 1",
    "E2, 1",
    "F5808080, 4"
  })
  void replacesEachMaximalPart(String hex, int replaced) {
    var text = new String(WellFormedUtf8.of(HexFormat.of().parseHex(hex)), StandardCharsets.UTF_8);

    assertThat(text.chars().filter(c -> c == 0xFFFD)).hasSize(replaced);
  }

  @Test
  void copiesNothingThatIsWellFormed() {
    byte[] text = "aé€🎉\u0000\uFFFF".getBytes(StandardCharsets.UTF_8);

    assertThat(WellFormedUtf8.of(text)).isSameAs(text);
  }

  @Test
  void keepsWhatStandsAroundBrokenBytes() {
    byte[] text = {'a', (byte) 0xFF, 'b', (byte) 0xC3, (byte) 0xA9};

    assertThat(new String(WellFormedUtf8.of(text), StandardCharsets.UTF_8)).isEqualTo("a\uFFFDbé");
  }
}
