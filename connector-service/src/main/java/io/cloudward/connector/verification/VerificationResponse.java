package io.cloudward.connector.verification;

import io.cloudward.contracts.Service;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A verification as clients see it.
 *
 * @param id with which provisioning is requested
 * @param method how it was proved
 * @param state PENDING until the administrator comes back from the consent page
 * @param organization the organization that was found
 * @param account the account that was verified; absent after consent
 * @param services every service, with whether the organization has licensed it
 * @param consentUrl where an administrator consents; only while PENDING
 * @param reason why it was refused
 * @param remedy what can be done about it
 * @param expiresAt when it can no longer be used
 */
public record VerificationResponse(
    UUID id,
    Verification.Method method,
    Verification.State state,
    @Nullable FoundOrganization organization,
    @Nullable FoundAccount account,
    List<FoundService> services,
    @Nullable URI consentUrl,
    @Nullable String reason,
    @Nullable String remedy,
    Instant expiresAt) {

  /** The organization that was found. */
  public record FoundOrganization(UUID id, String name, List<String> domains) {}

  /** The account that was verified. */
  public record FoundAccount(String userPrincipalName, List<String> roles) {}

  /** A service and whether it is licensed. */
  public record FoundService(Service service, boolean licensed) {}

  static VerificationResponse of(Verification verification, @Nullable URI consentUrl) {
    var found = verification.organization();
    var account = verification.account();
    return new VerificationResponse(
        verification.id(),
        verification.method(),
        verification.state(),
        found == null ? null : new FoundOrganization(found.id(), found.name(), found.domains()),
        account == null ? null : new FoundAccount(account.userPrincipalName(), account.roles()),
        found == null
            ? List.of()
            : Arrays.stream(Service.values())
                .map(service -> new FoundService(service, found.licensed().contains(service)))
                .toList(),
        consentUrl,
        verification.reason(),
        verification.remedy(),
        verification.expiresAt());
  }
}
