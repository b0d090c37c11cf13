package io.cloudward.sandbox.microsoft365.sites;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.graph.Caller;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import io.cloudward.sandbox.microsoft365.licence.Licences;
import java.util.List;

/** Which sites and drives a caller reaches. */
public final class SiteAccess {
  private SiteAccess() {}

  /** Whether the caller reaches everybody's; applications do, and administrators of SharePoint. */
  static boolean reachesAll(Caller caller) {
    return caller.mayAs(DirectoryRole.GLOBAL_ADMINISTRATOR, DirectoryRole.SHAREPOINT_ADMINISTRATOR);
  }

  static List<ObjectNode> sites(Caller caller) {
    requireSharePoint(caller.organization());
    return reachesAll(caller) ? caller.organization().objects(Kind.SITE).all() : List.of();
  }

  static ObjectNode site(Caller caller, String id) {
    requireSharePoint(caller.organization());
    var found =
        caller.organization().objects(Kind.SITE).all().stream()
            .filter(site -> isNamed(caller.organization(), site, id))
            .findFirst()
            .orElseThrow(() -> notFound("Requested site could not be found"));
    if (!reachesAll(caller)) {
      throw denied();
    }
    return found;
  }

  /** A drive, if the caller reaches it. */
  public static ObjectNode drive(Caller caller, String id) {
    requireSharePoint(caller.organization());
    var drive =
        caller
            .organization()
            .objects(Kind.DRIVE)
            .find(id)
            .orElseThrow(() -> notFound("The resource could not be found."));
    if (!reachesAll(caller) && !caller.is(drive.path("~owner").asText())) {
      throw denied();
    }
    return drive;
  }

  static void requireSharePoint(Organization organization) {
    if (!Licences.hasSharePoint(organization)) {
      throw new GraphError(400, "BadRequest", "Tenant does not have a SPO license.");
    }
  }

  static GraphError notFound(String message) {
    return new GraphError(404, "itemNotFound", message);
  }

  private static GraphError denied() {
    return new GraphError(403, "accessDenied", "Access denied");
  }

  private static boolean isNamed(Organization organization, ObjectNode site, String id) {
    var host = organization.profile().sharePointHost();
    var url = site.path("webUrl").asText();
    var address = url.replaceFirst("https://", "").replaceFirst("/", ":/");
    var isRoot = site.has("root");
    return site.path("id").asText().equals(id)
        || site.path("~siteId").asText().equals(id)
        || address.equalsIgnoreCase(id)
        || (isRoot && (id.equals("root") || id.equals(host)));
  }
}
