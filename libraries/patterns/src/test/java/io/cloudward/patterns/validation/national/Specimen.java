package io.cloudward.patterns.validation.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Numbers that a validator accepts and how much it promises; from {@code specimens.tsv}.
 *
 * @param validator its name
 * @param promise what becomes of a number with one wrong digit
 * @param numbers invented numbers and published specimens, compact
 */
record Specimen(String validator, Promise promise, List<String> numbers) {

  /** How many numbers with one wrong digit a validator refuses. */
  enum Promise {
    /** Each of them, as the scheme guarantees. */
    ALL(1.0),
    /** Nearly all: two remainders share a check digit, or two schemes or lengths are in use. */
    MOST(0.85),
    /**
     * Those that break a date, a region or another structure, letters included: there is no check
     * digit, or it covers a part only.
     */
    SOME(0.01);

    final double share;

    Promise(double share) {
      this.share = share;
    }
  }

  static List<Specimen> all() {
    try (var in = Specimen.class.getResourceAsStream("specimens.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .map(cells -> new Specimen(cells[0], Promise.valueOf(cells[1]), numbers(cells)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> numbers(String[] cells) {
    return List.of(cells).subList(2, cells.length);
  }
}
