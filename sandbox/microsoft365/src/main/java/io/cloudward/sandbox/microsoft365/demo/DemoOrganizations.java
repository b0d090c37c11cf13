package io.cloudward.sandbox.microsoft365.demo;

import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.OrganizationProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;

/** The organizations of a fresh sandbox. */
@ApplicationScoped
public class DemoOrganizations {
  /** GUID of Northwind Health, which bought everything and has an account for each failure. */
  public static final String NORTHWIND = "6f1d3a52-9c47-4e0b-8a61-2b7e5c90d114";

  /** GUID of Fabrikam, which bought Exchange Online alone. */
  public static final String FABRIKAM = "c2b8e7f4-1d35-4a96-b0c8-93f6ae417d25";

  /** GUID of Contoso, which has not consented to anything. */
  public static final String CONTOSO = "e94c06d1-7b2f-4f58-9d3a-50a81bf6c736";

  /** Those three, in the order in which they are shown. */
  public static final List<String> ALL = List.of(NORTHWIND, FABRIKAM, CONTOSO);

  private final SandboxConfig config;
  private final Directory directory;
  private final OrganizationMaker maker;
  private final DemoContent content;

  DemoOrganizations(
      SandboxConfig config, Directory directory, OrganizationMaker maker, DemoContent content) {
    this.config = config;
    this.directory = directory;
    this.maker = maker;
    this.content = content;
  }

  void atStart(@Observes StartupEvent event) {
    if (directory.names().isEmpty()) {
      create();
    }
  }

  /** Makes them. */
  public void create() {
    add(NORTHWIND, "Northwind Health", "northwind", "Lisbon", "PT", Templates.HOSPITAL);
    add(FABRIKAM, "Fabrikam Exchange Only", "fabrikam", "Ghent", "BE", Templates.MAIL_ONLY);
    add(CONTOSO, "Contoso", "contoso", "Turin", "IT", Templates.UNKNOWN_TO_US);
  }

  private void add(
      String id, String name, String domain, String city, String country, Template template) {
    var profile =
        new OrganizationProfile(
            id,
            name,
            city,
            country,
            Instant.parse("2019-03-04T09:00:00Z"),
            List.of(domain + ".example", domain + ".onmicrosoft.example"),
            template.licences());
    var organization = maker.make(profile, template, config.seed());
    directory.add(organization);
    if (config.demoContent()) {
      content.fill(organization);
    }
  }
}
