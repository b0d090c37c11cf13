package io.cloudward.sandbox.microsoft365.identity;

import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Finds the organization a request is about. */
@ApplicationScoped
public class Tenants {
  private static final Set<String> ANY = Set.of("organizations", "common", "consumers");

  private final Directory directory;

  Tenants(Directory directory) {
    this.directory = directory;
  }

  /** The organization a path names. */
  public Organization named(String tenant) {
    if (ANY.contains(tenant)) {
      throw new IdentityError(Aadsts.TENANT_MISSING);
    }
    return directory
        .find(tenant)
        .orElseThrow(() -> new IdentityError(Aadsts.TENANT_NOT_FOUND, tenant));
  }

  /** The organization a path names or, where it names any, that of the user. */
  public Organization of(String tenant, String userPrincipalName) {
    if (!ANY.contains(tenant)) {
      return named(tenant);
    }
    return directory
        .ofUser(userPrincipalName)
        .orElseThrow(() -> new IdentityError(Aadsts.TENANT_MISSING));
  }
}
