package io.cloudward.sandbox.microsoft365.grant;

import io.cloudward.sandbox.microsoft365.application.Application;
import io.cloudward.sandbox.microsoft365.application.Grants;
import io.cloudward.sandbox.microsoft365.application.GraphApplication;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.Fault;
import io.cloudward.sandbox.microsoft365.faults.Faults;
import io.cloudward.sandbox.microsoft365.identity.Aadsts;
import io.cloudward.sandbox.microsoft365.identity.IdentityError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Decides which permissions of a user a token carries. */
@ApplicationScoped
public class Scopes {
  static final String DEFAULT = GraphApplication.AUDIENCE + "/.default";

  private static final Set<String> OPENID = Set.of("openid", "profile", "email", "offline_access");

  private final Grants grants;
  private final Faults faults;

  Scopes(Grants grants, Faults faults) {
    this.grants = grants;
    this.faults = faults;
  }

  /** The scopes apart from those of OpenID Connect, which Microsoft's libraries always add. */
  static List<String> ofResources(List<String> asked) {
    return asked.stream().filter(scope -> !OPENID.contains(scope)).toList();
  }

  /** Whether consent for those scopes is missing. */
  public boolean isConsentMissing(
      Organization organization, Application application, String userId, List<String> asked) {
    try {
      granted(organization, application, userId, asked);
      return false;
    } catch (IdentityError e) {
      return e.kind() == Aadsts.CONSENT_MISSING;
    }
  }

  /**
   * Graph's permissions out of the scopes asked for; all that were granted for the default scope.
   */
  public Collection<String> granted(
      Organization organization, Application application, String userId, List<String> asked) {
    var granted = grants.scopes(organization, application.clientId(), userId);
    var revoked = faults.strikes(Fault.REVOKED_CONSENT, organization.id(), "").isPresent();
    if (granted.isEmpty() || revoked) {
      throw new IdentityError(Aadsts.CONSENT_MISSING, application.clientId());
    }
    var wanted = new TreeSet<String>();
    for (var scope : ofResources(asked)) {
      if (scope.equals(DEFAULT)) {
        wanted.addAll(granted);
      } else {
        wanted.add(graphScope(scope));
      }
    }
    if (!granted.containsAll(wanted)) {
      throw new IdentityError(Aadsts.CONSENT_MISSING, application.clientId());
    }
    return wanted;
  }

  private static String graphScope(String scope) {
    var prefix = GraphApplication.AUDIENCE + "/";
    var name = scope.startsWith(prefix) ? scope.substring(prefix.length()) : scope;
    if (!name.matches("[A-Za-z][A-Za-z0-9.-]*")) {
      throw new IdentityError(Aadsts.INVALID_SCOPE, scope);
    }
    return name;
  }
}
