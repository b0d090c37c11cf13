package io.cloudward.patterns;

import java.util.List;

/**
 * What a scan leaves out, and where its reader lives.
 *
 * @param minConfidence findings below it are not told, 0 to 100
 * @param excludeTestNumbers whether numbers that are published for tests (such as card number 4111
 *     1111 1111 1111) are left out
 * @param phoneRegions the countries (ISO 3166, two letters) whose national phone formats are read,
 *     in order of preference
 */
public record ScanOptions(
    int minConfidence, boolean excludeTestNumbers, List<String> phoneRegions) {

  /** Everything is told; national phone formats of the countries with most Microsoft 365 users. */
  public static final ScanOptions DEFAULT =
      new ScanOptions(0, false, List.of("US", "GB", "DE", "FR", "AU", "IN"));

  /** Copies the regions. */
  public ScanOptions {
    phoneRegions = List.copyOf(phoneRegions);
  }

  /** These options with another lowest confidence. */
  public ScanOptions withMinConfidence(int confidence) {
    return new ScanOptions(confidence, excludeTestNumbers, phoneRegions);
  }

  /** These options, leaving out published test numbers or not. */
  public ScanOptions withTestNumbersExcluded(boolean excluded) {
    return new ScanOptions(minConfidence, excluded, phoneRegions);
  }

  /** These options with other countries for national phone formats. */
  public ScanOptions withPhoneRegions(List<String> regions) {
    return new ScanOptions(minConfidence, excludeTestNumbers, regions);
  }
}
