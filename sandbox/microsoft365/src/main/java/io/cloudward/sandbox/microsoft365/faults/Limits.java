package io.cloudward.sandbox.microsoft365.faults;

/**
 * How much an application may ask of one organization. Defaults: Graph's page "Service-specific
 * throttling limits" for the smallest organizations.
 *
 * @param directoryUnits resource units of the directory per ten seconds
 * @param sharePointUnits resource units of SharePoint and OneDrive per minute
 */
public record Limits(int directoryUnits, int sharePointUnits) {
  /** What Microsoft publishes. */
  public static final Limits PUBLISHED = new Limits(3_500, 1_250);
}
