package io.cloudward.sandbox.microsoft365.faults;

/**
 * How much an application may ask of one organization. Defaults: Graph's page "Service-specific
 * throttling limits" for the smallest organizations.
 *
 * @param directoryUnits resource units of the directory per ten seconds
 * @param sharePointUnits resource units of SharePoint and OneDrive per minute
 * @param mailRequests requests to one mailbox per ten minutes; 0 for the published number
 */
public record Limits(int directoryUnits, int sharePointUnits, int mailRequests) {
  private static final int PUBLISHED_MAIL_REQUESTS = 10_000;

  /** What Microsoft publishes. */
  public static final Limits PUBLISHED = new Limits(3_500, 1_250, PUBLISHED_MAIL_REQUESTS);

  /** Who says nothing of mail means the published number. */
  public Limits {
    mailRequests = mailRequests == 0 ? PUBLISHED_MAIL_REQUESTS : mailRequests;
  }
}
