package io.cloudward.patterns;

/**
 * What a scan leaves out.
 *
 * @param minConfidence findings below it are not told, 0 to 100
 * @param excludeTestNumbers whether numbers that are published for tests (such as card number 4111
 *     1111 1111 1111) are left out
 */
public record ScanOptions(int minConfidence, boolean excludeTestNumbers) {

  /** Everything is told. */
  public static final ScanOptions DEFAULT = new ScanOptions(0, false);

  /** These options with another lowest confidence. */
  public ScanOptions withMinConfidence(int confidence) {
    return new ScanOptions(confidence, excludeTestNumbers);
  }

  /** These options, leaving out published test numbers or not. */
  public ScanOptions withTestNumbersExcluded(boolean excluded) {
    return new ScanOptions(minConfidence, excluded);
  }
}
