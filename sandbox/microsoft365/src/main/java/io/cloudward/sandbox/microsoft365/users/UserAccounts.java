package io.cloudward.sandbox.microsoft365.users;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.account.Account;
import io.cloudward.sandbox.microsoft365.account.PasswordDigest;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.contract.ContractCheck;
import io.cloudward.sandbox.microsoft365.directory.Kind;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import io.cloudward.sandbox.microsoft365.graph.GraphError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Creates, changes and deletes users on behalf of clients. Callers hold the organization's lock.
 */
@ApplicationScoped
class UserAccounts {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> REQUIRED =
      List.of(
          "accountEnabled", "displayName", "mailNickname", "userPrincipalName", "passwordProfile");
  private static final Set<String> READ_ONLY =
      Set.of("id", "assignedPlans", "createdDateTime", "proxyAddresses", "assignedLicenses");

  private final ContractCheck contract;
  private final SandboxClock clock;

  UserAccounts(ContractCheck contract, SandboxClock clock) {
    this.contract = contract;
    this.clock = clock;
  }

  ObjectNode create(Organization organization, JsonNode body) {
    validate(body);
    for (var name : REQUIRED) {
      if (!body.hasNonNull(name)) {
        throw GraphError.badRequest(
            "A value is required for property '%s' of resource 'User'.".formatted(name));
      }
    }
    var name = body.path("userPrincipalName").asText();
    checkName(organization, name);
    var password = password(body, name);
    var user = blank();
    copy(body, user);
    user.put("id", UUID.randomUUID().toString()).put("createdDateTime", clock.now().toString());
    organization.objects(Kind.USER).put(user);
    var digest = PasswordDigest.of(password);
    organization.put(Account.of(user.path("id").asText(), digest, SignInScenario.HEALTHY));
    return user;
  }

  void change(Organization organization, ObjectNode user, JsonNode body) {
    validate(body);
    var name = body.path("userPrincipalName").asText("");
    if (!name.isEmpty() && !name.equalsIgnoreCase(user.path("userPrincipalName").asText())) {
      checkName(organization, name);
    }
    var id = user.path("id").asText();
    if (body.path("passwordProfile").hasNonNull("password")) {
      var digest = PasswordDigest.of(password(body, name));
      organization
          .account(id)
          .ifPresent(account -> organization.put(account.withPassword(digest, clock.now())));
    }
    organization
        .objects(Kind.USER)
        .edit(
            id,
            changed -> {
              copy(body, changed);
              return changed;
            });
  }

  void delete(Organization organization, ObjectNode user) {
    var id = user.path("id").asText();
    organization.objects(Kind.USER).remove(id);
    organization.removeAccount(id);
    for (var assignment : organization.objects(Kind.ROLE_ASSIGNMENT).all()) {
      if (assignment.path("principalId").asText().equals(id)) {
        organization.objects(Kind.ROLE_ASSIGNMENT).remove(assignment.path("id").asText());
      }
    }
  }

  private void validate(JsonNode body) {
    var violations = contract.entity("user", body);
    if (!violations.isEmpty()) {
      throw GraphError.badRequest(
          "One or more property values specified are invalid: " + violations.getFirst() + ".");
    }
    for (var field : body.properties()) {
      if (READ_ONLY.contains(field.getKey())) {
        throw GraphError.badRequest(
            "Property '%s' is read-only and cannot be set.".formatted(field.getKey()));
      }
    }
  }

  private static void checkName(Organization organization, String name) {
    var at = name.indexOf('@');
    var domain = name.substring(at + 1).toLowerCase(java.util.Locale.ROOT);
    if (at < 1 || !organization.profile().domains().contains(domain)) {
      throw GraphError.badRequest(
          "The domain portion of the userPrincipalName property is invalid. You must use one of"
              + " the verified domain names in your organization.");
    }
    if (organization.user(name).isPresent()) {
      throw GraphError.badRequest(
          "Another object with the same value for property userPrincipalName already exists.");
    }
  }

  /** Length and three of four classes of characters: Entra's page on password policies. */
  private static String password(JsonNode body, String userName) {
    var password = body.path("passwordProfile").path("password").asText("");
    var classes =
        List.of(".*[a-z].*", ".*[A-Z].*", ".*[0-9].*", ".*[^A-Za-z0-9].*").stream()
            .filter(password::matches)
            .count();
    var account = userName.isEmpty() ? "@" : userName;
    if (password.length() < 8
        || password.length() > 256
        || classes < 3
        || password.contains(account.substring(0, Math.max(1, account.indexOf('@'))))) {
      throw GraphError.badRequest(
          "The specified password does not comply with password complexity requirements. Please"
              + " provide a different password.");
    }
    return password;
  }

  private static ObjectNode blank() {
    var user = JSON.objectNode();
    for (var name :
        List.of(
            "city",
            "companyName",
            "country",
            "department",
            "givenName",
            "jobTitle",
            "mail",
            "mobilePhone",
            "officeLocation",
            "onPremisesSyncEnabled",
            "passwordPolicies",
            "preferredLanguage",
            "surname",
            "usageLocation")) {
      user.putNull(name);
    }
    for (var name : List.of("assignedLicenses", "businessPhones", "otherMails", "proxyAddresses")) {
      user.putArray(name);
    }
    return user.put("userType", "Member");
  }

  private static void copy(JsonNode body, ObjectNode user) {
    for (var field : body.properties()) {
      if (!field.getKey().equals("passwordProfile") && !field.getKey().contains("@")) {
        user.set(field.getKey(), field.getValue());
      }
    }
  }
}
