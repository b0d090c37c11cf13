package io.cloudward.sandbox.microsoft365.demo;

import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.administrator.DirectoryRole;
import io.cloudward.sandbox.microsoft365.administrator.RoleAssignments;
import io.cloudward.sandbox.microsoft365.application.ApplicationRegistry;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.directory.OrganizationProfile;
import io.cloudward.sandbox.microsoft365.licence.Product;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** Makes organizations from templates; the same profile, template and seed give the same one. */
@ApplicationScoped
public class OrganizationMaker {
  private final ApplicationRegistry applications;
  private final Grants grants;

  OrganizationMaker(ApplicationRegistry applications, Grants grants) {
    this.applications = applications;
    this.grants = grants;
  }

  /** A new organization, not yet known to anybody. */
  public Organization make(OrganizationProfile profile, Template template, long seed) {
    var organization = new Organization(profile);
    addAdministrators(organization, template);
    addPeople(organization, template, seed);
    if (template.scenarios()) {
      addScenarios(organization);
    }
    addGroups(organization, template);
    if (template.product().hasSharePoint()) {
      Drives.addRootSite(organization);
      template.sites().forEach(title -> Drives.addSite(organization, title, profile.created()));
    }
    grants.consent(organization, applications.own(), template.consent());
    return organization;
  }

  private static void addAdministrators(Organization organization, Template template) {
    var products = List.of(template.product());
    for (var person : List.of("admin", "second.admin")) {
      var given = person.equals("admin") ? "Avery" : "Sasha";
      var user =
          new NewUser(
              person,
              given,
              "Admin",
              "Administrator",
              "Information Technology",
              products,
              SignInScenario.HEALTHY);
      var id = user.addTo(organization).path("id").asText();
      RoleAssignments.assign(organization, id, DirectoryRole.GLOBAL_ADMINISTRATOR);
    }
    var alice =
        new NewUser(
            "alice", "Alice", "Novak", "Analyst", "Finance", products, SignInScenario.HEALTHY);
    alice.addTo(organization);
  }

  private static void addPeople(Organization organization, Template template, long seed) {
    var people = new People(seed ^ Ids.guid(organization.id()).hashCode());
    for (int i = 0; i < template.people(); i++) {
      var person = people.next();
      var products = List.of(i % 7 == 6 ? spare(template) : template.product());
      new NewUser(
              person.alias(),
              person.given(),
              person.family(),
              person.job(),
              person.department(),
              products,
              SignInScenario.HEALTHY)
          .addTo(organization);
    }
  }

  /**
   * Every seventh person has a product without mailbox or drive, if the organization bought one.
   */
  private static Product spare(Template template) {
    var hasSpare = template.licences().containsKey(Product.AAD_PREMIUM.name());
    return hasSpare ? Product.AAD_PREMIUM : template.product();
  }

  private static void addScenarios(Organization organization) {
    for (var scenario : SignInScenario.values()) {
      if (scenario == SignInScenario.HEALTHY) {
        continue;
      }
      var alias = scenario.name().toLowerCase(Locale.ROOT).replace('_', '-');
      var user = new NewUser(alias, "Scenario", alias, null, null, List.of(), scenario);
      var id = user.addTo(organization).path("id").asText();
      RoleAssignments.assign(organization, id, DirectoryRole.GLOBAL_ADMINISTRATOR);
    }
  }

  private static void addGroups(Organization organization, Template template) {
    var everybody =
        organization.objects(Kind.USER).all().stream()
            .map(user -> user.path("id").asText())
            .toList();
    var groups = template.groups();
    for (int i = 0; i < groups.size(); i++) {
      var share = i + 1;
      var members =
          java.util.stream.IntStream.range(0, everybody.size())
              .filter(n -> n % share == 0)
              .mapToObj(everybody::get)
              .toList();
      Groups.add(organization, groups.get(i), members);
    }
  }
}
