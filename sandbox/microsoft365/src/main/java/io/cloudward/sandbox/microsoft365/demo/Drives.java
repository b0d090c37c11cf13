package io.cloudward.sandbox.microsoft365.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import java.time.Instant;
import java.util.Locale;

/** Makes sites and drives. */
public final class Drives {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final long ONE_TEBIBYTE = 1L << 40;

  private Drives() {}

  /** Adds the site at the root of the organization's SharePoint host. */
  static void addRootSite(Organization organization) {
    var since = organization.profile().created();
    var host = organization.profile().sharePointHost();
    var site = site(organization, "root", "Communication site", "https://" + host, since);
    site.putObject("root");
    add(organization, site);
  }

  /** Adds a team site with its document library. */
  public static ObjectNode addSite(Organization organization, String title, Instant since) {
    var name = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    var url = "https://" + organization.profile().sharePointHost() + "/sites/" + name;
    var site = site(organization, name, title, url, since);
    add(organization, site);
    return site;
  }

  private static void add(Organization organization, ObjectNode site) {
    organization.objects(Kind.SITE).put(site);
    var library = drive(organization, "documentLibrary", "Documents", site, "/Shared Documents");
    library.put("~site", site.path("id").asText());
    library
        .putObject("owner")
        .putObject("user")
        .put("displayName", site.path("displayName").asText() + " Owners");
    organization.objects(Kind.DRIVE).put(library);
  }

  /** Adds a user's OneDrive. */
  static void addOneDrive(Organization organization, ObjectNode user) {
    var alias = user.path("userPrincipalName").asText().replaceAll("[@.]", "_");
    var host = organization.profile().sharePointHost().replaceFirst("\\.", "-my.");
    var personal = JSON.objectNode();
    personal
        .put("webUrl", "https://" + host + "/personal/" + alias)
        .put("createdDateTime", user.path("createdDateTime").asText());
    var drive = drive(organization, "business", "OneDrive", personal, "/Documents");
    drive.put("~owner", user.path("id").asText());
    drive
        .putObject("owner")
        .putObject("user")
        .put("displayName", user.path("displayName").asText())
        .put("id", user.path("id").asText());
    organization.objects(Kind.DRIVE).put(drive);
  }

  private static ObjectNode site(
      Organization organization, String name, String title, String url, Instant since) {
    var collection = Ids.guid(organization.id(), "siteCollection", name);
    var web = Ids.guid(organization.id(), "web", name);
    var host = organization.profile().sharePointHost();
    var site = JSON.objectNode();
    site.put("id", host + "," + collection + "," + web)
        .put("~siteId", collection)
        .put("name", name)
        .put("displayName", title)
        .put("description", "")
        .put("webUrl", url)
        .put("isPersonalSite", false)
        .put("createdDateTime", since.toString())
        .put("lastModifiedDateTime", since.toString());
    site.putObject("siteCollection").put("hostname", host);
    return site;
  }

  private static ObjectNode drive(
      Organization organization, String type, String name, ObjectNode site, String library) {
    var url = site.path("webUrl").asText();
    var since = site.path("createdDateTime").asText();
    var drive = JSON.objectNode();
    drive
        .put("id", "b!" + Ids.opaque(organization.id(), "drive", url))
        .put("driveType", type)
        .put("name", name)
        .put("description", "")
        .put("webUrl", url + library.replace(" ", "%20"))
        .put("createdDateTime", since)
        .put("lastModifiedDateTime", since);
    drive
        .putObject("quota")
        .put("total", ONE_TEBIBYTE)
        .put("used", 0)
        .put("deleted", 0)
        .put("remaining", ONE_TEBIBYTE)
        .put("state", "normal");
    return drive;
  }
}
