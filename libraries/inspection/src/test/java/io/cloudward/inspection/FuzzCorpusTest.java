package io.cloudward.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Inputs that a coverage-guided fuzzer kept because each reached something new. */
class FuzzCorpusTest {

  @Test
  void inspectsEveryInputThatTheFuzzerKept() throws IOException {
    int inputs = 0;
    var stream = Objects.requireNonNull(getClass().getResourceAsStream("fuzz-corpus.zip"));
    try (var corpus = new ZipInputStream(stream)) {
      for (var entry = corpus.getNextEntry(); entry != null; entry = corpus.getNextEntry()) {
        var input = corpus.readAllBytes();
        assertThatCode(() -> FuzzTarget.fuzzerTestOneInput(input))
            .as(entry.getName())
            .doesNotThrowAnyException();
        inputs++;
      }
    }

    assertThat(inputs).isGreaterThan(500);
  }
}
