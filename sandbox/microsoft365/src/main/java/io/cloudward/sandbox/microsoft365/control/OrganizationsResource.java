package io.cloudward.sandbox.microsoft365.control;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.application.ConsentLevel;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.demo.OrganizationMaker;
import io.cloudward.sandbox.microsoft365.demo.Templates;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.directory.OrganizationName;
import io.cloudward.sandbox.microsoft365.directory.OrganizationProfile;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Organizations: list, make from a template, set their consent, forget. */
@Path("/control/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganizationsResource {
  private static final int MOST = 20_000;

  private final Directory directory;
  private final OrganizationMaker maker;
  private final ApplicationRegistry applications;
  private final Grants grants;
  private final SandboxConfig config;

  OrganizationsResource(
      Directory directory,
      OrganizationMaker maker,
      ApplicationRegistry applications,
      Grants grants,
      SandboxConfig config) {
    this.directory = directory;
    this.maker = maker;
    this.applications = applications;
    this.grants = grants;
    this.config = config;
  }

  /** An organization in few words. */
  public record OrganizationView(
      String id,
      String displayName,
      List<String> domains,
      String administrator,
      int users,
      int sites) {}

  /**
   * What to make.
   *
   * @param template name of a template, {@code small} by default
   * @param prefix beginning of names and domains, {@code load} by default
   * @param count how many, 1 by default
   * @param first number of the first, 1 by default
   */
  public record NewOrganizations(
      @Nullable String template,
      @Nullable String prefix,
      @Nullable Integer count,
      @Nullable Integer first) {}

  /**
   * How much an organization grants an application.
   *
   * @param clientId Cloudward's application if absent
   */
  public record ConsentRequest(ConsentLevel level, @Nullable String clientId) {}

  /** All organizations, GUID and domains. */
  @GET
  public List<OrganizationName> list() {
    return directory.names();
  }

  /** An organization. */
  @GET
  @Path("/{id}")
  public OrganizationView get(@PathParam("id") String id) {
    return view(require(id));
  }

  /** Makes organizations; those that exist already are left as they are. */
  @POST
  public List<OrganizationView> make(NewOrganizations request) {
    var name = Objects.requireNonNullElse(request.template(), "small");
    var template =
        Templates.named(name)
            .orElseThrow(() -> ControlProblem.badRequest("template: there is no " + name));
    var prefix = Objects.requireNonNullElse(request.prefix(), "load");
    var count = Objects.requireNonNullElse(request.count(), 1);
    var first = Objects.requireNonNullElse(request.first(), 1);
    if (!prefix.matches("[a-z][a-z0-9-]{0,30}") || count < 1 || count > MOST || first < 0) {
      throw ControlProblem.badRequest("prefix, count or first is out of range");
    }
    return IntStream.range(first, first + count)
        .mapToObj(number -> profile(prefix, number, template.licences()))
        .map(profile -> known(profile, template))
        .toList();
  }

  /** Grants an application no, delegated or all permissions. */
  @PUT
  @Path("/{id}/consent")
  public ConsentRequest consent(@PathParam("id") String id, ConsentRequest request) {
    var organization = require(id);
    var clientId = Objects.requireNonNullElse(request.clientId(), config.clientId());
    var application =
        applications
            .find(clientId)
            .orElseThrow(() -> ControlProblem.notFound("application " + clientId));
    directory.change(
        organization, () -> grants.consent(organization, application, request.level()));
    return request;
  }

  /** Forgets an organization. */
  @DELETE
  @Path("/{id}")
  public void delete(@PathParam("id") String id) {
    directory.remove(OrganizationName.of(require(id)));
  }

  private OrganizationView known(
      OrganizationProfile profile, io.cloudward.sandbox.microsoft365.demo.Template template) {
    var existing = directory.find(profile.id());
    if (existing.isPresent()) {
      return view(existing.get());
    }
    var organization = maker.make(profile, template, config.seed());
    directory.add(organization);
    return view(organization);
  }

  private static OrganizationProfile profile(
      String prefix, int number, java.util.Map<String, Integer> licences) {
    var name = prefix + "-" + number;
    return new OrganizationProfile(
        Ids.guid("organization", name),
        "Organization " + name,
        "Oslo",
        "NO",
        Instant.parse("2024-01-08T09:00:00Z"),
        List.of(name + ".example", name + ".onmicrosoft.example"),
        licences);
  }

  private Organization require(String id) {
    return directory.find(id).orElseThrow(() -> ControlProblem.notFound("organization " + id));
  }

  private static OrganizationView view(Organization organization) {
    var profile = organization.profile();
    return new OrganizationView(
        organization.id(),
        profile.displayName(),
        profile.domains(),
        "admin@" + profile.defaultDomain(),
        organization.objects(Kind.USER).all().size(),
        organization.objects(Kind.SITE).all().size());
  }
}
