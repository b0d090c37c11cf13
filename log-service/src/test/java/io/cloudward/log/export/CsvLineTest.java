package io.cloudward.log.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "plain|plain",
        "a,b|~\"a,b\"~",
        "say \"hi\"|~\"say \"\"hi\"\"\"~",
        "=cmd()|'=cmd()",
        "+1|'+1",
        "-1|'-1",
        "@sum|'@sum",
        "=a,b|~\"'=a,b\"~",
        "~~|~~"
      })
  void quotesWhatNeedsItAndDisarmsFormulas(String value, String expected) {
    assertThat(CsvLine.line(value, null)).isEqualTo(expected + ",\r\n");
  }
}
