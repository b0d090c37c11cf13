package io.cloudward.sandbox.microsoft365.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.demo.Drives;
import io.cloudward.sandbox.microsoft365.demo.Groups;
import io.cloudward.sandbox.microsoft365.demo.NewUser;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.licence.Product;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes that people make in Microsoft 365: users, sites and groups come and go. */
@Path("/control/organizations/{organization}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ObjectsResource {
  private static final Map<String, Kind> KINDS =
      Map.of("users", Kind.USER, "sites", Kind.SITE, "groups", Kind.GROUP, "drives", Kind.DRIVE);

  private final Directory directory;
  private final SandboxClock clock;

  ObjectsResource(Directory directory, SandboxClock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** A user; the alias stands before the at sign. */
  public record UserRequest(
      String alias,
      @Nullable String givenName,
      @Nullable String surname,
      @Nullable List<Product> products,
      @Nullable SignInScenario scenario) {}

  /** A site. */
  public record SiteRequest(String title) {}

  /** A group and its members by id; replaces the group of that name. */
  public record GroupRequest(String name, @Nullable List<String> members) {}

  /** Adds a user with its account and drive. */
  @POST
  @Path("/users")
  public ObjectNode addUser(@PathParam("organization") String id, UserRequest request) {
    var organization = require(id);
    var alias = text(request.alias(), "alias").toLowerCase(Locale.ROOT);
    if (organization.user(alias + "@" + organization.profile().defaultDomain()).isPresent()) {
      throw ControlProblem.badRequest("alias: exists already");
    }
    var user =
        new NewUser(
            alias,
            Objects.requireNonNullElse(request.givenName(), alias),
            Objects.requireNonNullElse(request.surname(), "User"),
            null,
            null,
            Objects.requireNonNullElse(request.products(), bought(organization)),
            Objects.requireNonNullElse(request.scenario(), SignInScenario.HEALTHY));
    return directory.change(organization, () -> user.addTo(organization));
  }

  /** Adds a site with its document library. */
  @POST
  @Path("/sites")
  public ObjectNode addSite(@PathParam("organization") String id, SiteRequest request) {
    var organization = require(id);
    var title = text(request.title(), "title");
    return directory.change(organization, () -> Drives.addSite(organization, title, clock.now()));
  }

  /** Adds or replaces a group. */
  @POST
  @Path("/groups")
  public ObjectNode addGroup(@PathParam("organization") String id, GroupRequest request) {
    var organization = require(id);
    var name = text(request.name(), "name");
    var members = Objects.requireNonNullElse(request.members(), List.<String>of());
    return directory.change(organization, () -> Groups.add(organization, name, members));
  }

  /** Removes a user, site, group or drive. */
  @DELETE
  @Path("/{kind: users|sites|groups|drives}/{id}")
  public void remove(
      @PathParam("organization") String organizationId,
      @PathParam("kind") String kind,
      @PathParam("id") String id) {
    var organization = require(organizationId);
    var objects = organization.objects(Objects.requireNonNull(KINDS.get(kind)));
    if (objects.find(id).isEmpty()) {
      throw ControlProblem.notFound(kind + " " + id);
    }
    directory.change(
        organization,
        () -> {
          objects.remove(id);
          organization.removeAccount(id);
          removeDrives(organization, id);
        });
  }

  private static void removeDrives(Organization organization, String owner) {
    for (var drive : organization.objects(Kind.DRIVE).all()) {
      if (drive.path("~owner").asText().equals(owner)
          || drive.path("~site").asText().equals(owner)) {
        organization.objects(Kind.DRIVE).remove(drive.path("id").asText());
      }
    }
  }

  /** The product of the organization that comes with a mailbox. */
  private static List<Product> bought(Organization organization) {
    return organization.profile().licences().keySet().stream()
        .map(Product::valueOf)
        .filter(Product::hasMailbox)
        .toList();
  }

  private static String text(@Nullable String value, String name) {
    if (value == null || !value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}")) {
      throw ControlProblem.badRequest(name + ": letters, digits, blanks, dots and dashes only");
    }
    return value;
  }

  private Organization require(String id) {
    return directory.find(id).orElseThrow(() -> ControlProblem.notFound("organization " + id));
  }
}
