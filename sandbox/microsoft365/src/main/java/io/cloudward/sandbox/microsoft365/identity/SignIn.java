package io.cloudward.sandbox.microsoft365.identity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cloudward.sandbox.microsoft365.SandboxConfig;
import io.cloudward.sandbox.microsoft365.account.Account;
import io.cloudward.sandbox.microsoft365.account.SignInScenario;
import io.cloudward.sandbox.microsoft365.directory.Directory;
import io.cloudward.sandbox.microsoft365.directory.Organization;
import io.cloudward.sandbox.microsoft365.faults.SandboxClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Checks a user name and password, counting failures and locking as Microsoft does. */
@ApplicationScoped
public class SignIn {
  private final Directory directory;
  private final SandboxConfig config;
  private final SandboxClock clock;

  SignIn(Directory directory, SandboxConfig config, SandboxClock clock) {
    this.directory = directory;
    this.config = config;
    this.clock = clock;
  }

  /** The user, when the password is right and the account plays no failure. */
  public ObjectNode byPassword(
      Organization organization, String name, String password, String clientId) {
    var user = verified(organization, name, password);
    var scenario = account(organization, user).scenario();
    if (scenario != SignInScenario.HEALTHY && scenario != SignInScenario.GRANT_REVOKED) {
      throw IdentityError.of(scenario, clientId);
    }
    return user;
  }

  /** The user, when the password is right; a second factor is asked for in the browser. */
  public ObjectNode inBrowser(
      Organization organization, String name, String password, String clientId) {
    var user = verified(organization, name, password);
    var scenario = account(organization, user).scenario();
    if (scenario.code() != 0
        && scenario != SignInScenario.GRANT_REVOKED
        && !scenario.passesWithSecondFactor()) {
      throw IdentityError.of(scenario, clientId);
    }
    return user;
  }

  /** Whether the browser must ask the user for a second factor. */
  public boolean needsSecondFactor(Organization organization, ObjectNode user) {
    return account(organization, user).scenario().passesWithSecondFactor();
  }

  private ObjectNode verified(Organization organization, String name, String password) {
    var user =
        organization.user(name).orElseThrow(() -> new IdentityError(Aadsts.UNKNOWN_USER, name));
    var account = account(organization, user);
    refuseBeforePassword(account);
    if (!matches(account, password)) {
      countFailure(organization, account);
      throw new IdentityError(Aadsts.WRONG_PASSWORD);
    }
    if (account.failures() > 0) {
      directory.change(organization, () -> organization.put(account.unlocked()));
    }
    if (!user.path("accountEnabled").asBoolean()) {
      throw new IdentityError(Aadsts.DISABLED);
    }
    return user;
  }

  private void refuseBeforePassword(Account account) {
    var locked = account.lockedUntil();
    if (locked != null && clock.now().isBefore(locked)) {
      throw new IdentityError(Aadsts.LOCKED);
    }
    switch (account.scenario()) {
      case LOCKED, PASSWORDLESS, TEMPORARY, THROTTLED ->
          throw IdentityError.of(account.scenario(), "");
      default -> {}
    }
  }

  private boolean matches(Account account, String password) {
    var digest = account.password();
    if (digest != null) {
      return digest.matches(password);
    }
    return MessageDigest.isEqual(
        config.adminPassword().getBytes(StandardCharsets.UTF_8),
        password.getBytes(StandardCharsets.UTF_8));
  }

  private void countFailure(Organization organization, Account seen) {
    directory.change(
        organization,
        () -> {
          var account = organization.account(seen.userId()).orElse(seen);
          var lock = account.failures() + 1 >= config.lockThreshold();
          organization.put(account.failed(lock ? clock.now().plus(config.lockDuration()) : null));
        });
  }

  private static Account account(Organization organization, ObjectNode user) {
    return organization
        .account(user.path("id").asText())
        .orElseThrow(() -> new IdentityError(Aadsts.PASSWORDLESS));
  }
}
