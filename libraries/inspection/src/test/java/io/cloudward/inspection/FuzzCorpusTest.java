package io.cloudward.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.cloudward.inspection.part.UnscannableReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/**
 * Inputs that a coverage-guided fuzzer kept because each reached something new: those below {@code
 * light} are for {@link FuzzTarget}, those below {@code heavy} for {@link HeavyFuzzTarget}.
 */
class FuzzCorpusTest {

  private static final long MOST_NANOS = 5_000_000_000L;
  private static final List<UnscannableReason> DEADLY =
      List.of(UnscannableReason.WORKER_CRASHED, UnscannableReason.TIME);

  private final List<String> crashes = new ArrayList<>();
  private final List<String> late = new ArrayList<>();

  @Test
  void inspectsEveryInputThatTheFuzzerKept() throws IOException {
    int tried = replay("light/", FuzzCorpusTest::survives);

    assertThat(tried).isGreaterThan(500);
    assertThat(crashes).isEmpty();
    assertThat(late).isEmpty();
  }

  @Test
  void parsesEveryHeavyFileThatTheFuzzerKeptWithoutLosingAWorker() throws IOException {
    int tried = replay("heavy/", FuzzCorpusTest::survivesInAWorker);

    assertThat(tried).isGreaterThan(100);
    assertThat(crashes).isEmpty();
    assertThat(late).isEmpty();
  }

  private int replay(String folder, Predicate<byte[]> survives) throws IOException {
    int tried = 0;
    var stream = Objects.requireNonNull(getClass().getResourceAsStream("fuzz-corpus.zip"));
    try (var corpus = new ZipInputStream(stream)) {
      for (var entry = corpus.getNextEntry(); entry != null; entry = corpus.getNextEntry()) {
        if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
          var input = corpus.readAllBytes();
          long started = System.nanoTime();
          if (!survives.test(input)) {
            crashes.add(entry.getName());
          }
          if (System.nanoTime() - started > MOST_NANOS) {
            late.add(entry.getName());
          }
          tried++;
        }
      }
    }
    System.out.printf(
        "%s inputs tried %d, crashes %d, over time %d%n",
        folder, tried, crashes.size(), late.size());
    return tried;
  }

  private static boolean survives(byte[] input) {
    try {
      FuzzTarget.fuzzerTestOneInput(input);
      return true;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return false;
    }
  }

  private static boolean survivesInAWorker(byte[] input) {
    var reasons = Inspecting.reasons(Inspecting.inspect(input, "a.bin"));
    return reasons.stream().noneMatch(DEADLY::contains);
  }
}
