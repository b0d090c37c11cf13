package io.cloudward.sandbox.microsoft365.directory;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an organization is called and what it bought.
 *
 * @param domains verified domains; the first is the default, the last the initial one
 * @param licences part number of each product with the number of units bought
 */
public record OrganizationProfile(
    String id,
    String displayName,
    String city,
    String country,
    Instant created,
    List<String> domains,
    Map<String, Integer> licences) {

  /** Makes the collections unchangeable. */
  public OrganizationProfile {
    domains = List.copyOf(domains);
    licences = Map.copyOf(licences);
  }

  /** The domain of new addresses. */
  public String defaultDomain() {
    return domains.getFirst();
  }

  /** The domain the organization began with. */
  public String initialDomain() {
    return domains.getLast();
  }

  /** Host of its SharePoint sites. */
  public String sharePointHost() {
    return initialDomain().split("\\.", -1)[0] + ".sharepoint.example";
  }
}
