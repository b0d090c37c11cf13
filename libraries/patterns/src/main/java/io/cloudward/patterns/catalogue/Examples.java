package io.cloudward.patterns.catalogue;

import java.util.List;

/**
 * Texts that are tests.
 *
 * @param positive the identifier must be found in each
 * @param negative the identifier must be found in none
 */
public record Examples(List<String> positive, List<String> negative) {

  /** What a file leaves out is empty. */
  public Examples {
    positive = positive == null ? List.of() : List.copyOf(positive);
    negative = negative == null ? List.of() : List.copyOf(negative);
  }
}
