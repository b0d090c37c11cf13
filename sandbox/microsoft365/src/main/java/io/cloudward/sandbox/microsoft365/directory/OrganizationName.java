package io.cloudward.sandbox.microsoft365.directory;

import java.util.List;

/**
 * What must be known of an organization to find it. It is the name of its file, too, so that a
 * restart reads a list of names and not ten thousand files.
 */
public record OrganizationName(String id, List<String> domains)
    implements Comparable<OrganizationName> {
  private static final String SUFFIX = ".json";

  /** The name of an organization. */
  public static OrganizationName of(Organization organization) {
    return new OrganizationName(organization.id(), organization.profile().domains());
  }

  static OrganizationName ofFile(String file) {
    var parts = List.of(file.substring(0, file.length() - SUFFIX.length()).split("~", -1));
    return new OrganizationName(parts.getFirst(), parts.subList(1, parts.size()));
  }

  String file() {
    return id + "~" + String.join("~", domains) + SUFFIX;
  }

  @Override
  public int compareTo(OrganizationName other) {
    return id.compareTo(other.id);
  }
}
