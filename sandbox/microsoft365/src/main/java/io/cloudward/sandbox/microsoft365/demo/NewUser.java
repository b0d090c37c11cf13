package io.cloudward.sandbox.microsoft365.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.account.Account;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.directory.Ids;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.licence.Product;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user to be made.
 *
 * @param alias what stands before the at sign
 * @param products what the user may use
 */
public record NewUser(
    String alias,
    String given,
    String family,
    @Nullable String job,
    @Nullable String department,
    List<Product> products,
    SignInScenario scenario) {

  /** Adds the user, its account and, with a licence for it, its OneDrive. */
  public ObjectNode addTo(Organization organization) {
    var user = describe(organization);
    addAddresses(organization, user);
    var licences = user.putArray("assignedLicenses");
    for (var product : products) {
      licences.addObject().put("skuId", product.skuId()).putArray("disabledPlans");
    }
    organization.objects(Kind.USER).put(user);
    organization.put(Account.of(user.path("id").asText(), null, scenario));
    if (products.stream().anyMatch(Product::hasSharePoint)) {
      Drives.addOneDrive(organization, user);
    }
    return user;
  }

  private ObjectNode describe(Organization organization) {
    var profile = organization.profile();
    return JsonNodeFactory.instance
        .objectNode()
        .put("id", Ids.guid(organization.id(), "user", alias))
        .put("accountEnabled", scenario != SignInScenario.DISABLED)
        .put("city", profile.city())
        .put("companyName", profile.displayName())
        .put("country", profile.country())
        .put("createdDateTime", profile.created().toString())
        .put("department", department)
        .put("displayName", given + " " + family)
        .put("givenName", given)
        .put("jobTitle", job)
        .putNull("mail")
        .put("mailNickname", alias)
        .putNull("mobilePhone")
        .put("officeLocation", profile.city())
        .putNull("onPremisesSyncEnabled")
        .putNull("passwordPolicies")
        .put("preferredLanguage", "en-US")
        .put("surname", family)
        .put("usageLocation", profile.country())
        .put("userPrincipalName", alias + "@" + profile.defaultDomain())
        .put("userType", "Member");
  }

  private void addAddresses(Organization organization, ObjectNode user) {
    user.putArray("businessPhones");
    user.putArray("otherMails");
    var addresses = user.putArray("proxyAddresses");
    if (products.stream().anyMatch(Product::hasMailbox)) {
      var name = user.path("userPrincipalName").asText();
      user.put("mail", name);
      addresses.add("SMTP:" + name);
      addresses.add("smtp:" + alias + "@" + organization.profile().initialDomain());
    }
  }
}
