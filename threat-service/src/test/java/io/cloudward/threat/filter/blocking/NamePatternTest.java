package io.cloudward.threat.filter.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {

  @ParameterizedTest
  @CsvSource({
    "invoice*.zip,Invoice 7.ZIP,true",
    "invoice*.zip,my invoice.zip,false",
    "*.ex?,a.exe,true",
    "*.ex?,a.ex,false",
    "*,anything,true",
    "a*b*c,aXbXbXc,true",
    "a*b*c,aXbXb,false",
    "[a-z],b,false",
    "plain.txt,plain.txt,true",
    "?,ä,true"
  })
  void fitsTheWholeNameWhateverTheCase(String pattern, String name, boolean fits) {
    assertThat(NamePattern.of(pattern).matches(name)).isEqualTo(fits);
  }

  @Test
  void takesNoLongerForPatternsMadeToTakeLong() {
    var pattern = NamePattern.of("*a".repeat(100) + "b");
    var name = "a".repeat(1000);

    var start = System.nanoTime();
    assertThat(pattern.matches(name)).isFalse();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }
}
