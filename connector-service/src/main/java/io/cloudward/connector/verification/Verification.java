package io.cloudward.connector.verification;

import io.cloudward.contracts.Service;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verification as it is stored.
 *
 * @param id its id
 * @param method how it was proved
 * @param state how far it is
 * @param organization what was found; null until it is verified
 * @param account who was verified; null after consent, where there is no account
 * @param reason why it was refused
 * @param remedy what can be done about it
 * @param expiresAt when it can no longer be used
 */
public record Verification(
    UUID id,
    Method method,
    State state,
    @Nullable Organization organization,
    @Nullable Account account,
    @Nullable String reason,
    @Nullable String remedy,
    Instant expiresAt) {

  static Verification pending(UUID id, Method method, Instant expiresAt) {
    return new Verification(id, method, State.PENDING, null, null, null, null, expiresAt);
  }

  /** How an organization is proved. */
  public enum Method {
    /** User name and password of an administrator, used once. */
    PASSWORD,
    /** An administrator consents to the application in the browser. */
    CONSENT
  }

  /** How far a verification is. */
  public enum State {
    /** The administrator has not come back from the consent page. */
    PENDING,
    /** Proved. */
    VERIFIED,
    /** Refused; the reason says why. */
    REFUSED
  }

  /** The organization that was found. */
  public record Organization(
      UUID id, String name, String initialDomain, List<String> domains, Set<Service> licensed) {}

  /** The account that was verified. */
  public record Account(String id, String userPrincipalName, List<String> roles) {

    /** Whether it may do everything in its organization. */
    public boolean isGlobalAdministrator() {
      return roles.contains(DirectoryRoles.GLOBAL_ADMINISTRATOR);
    }
  }
}
