package io.cloudward.connector.organization;

import io.cloudward.contracts.connection.ConnectionMode;
import io.cloudward.contracts.connection.DelegateRole;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Microsoft 365 organization of a tenant.
 *
 * @param id its directory id
 * @param name its display name
 * @param initialDomain the domain it was created with; the delegate account lives there
 * @param domains its verified domains
 * @param mode how it is reached
 * @param delegateRole the directory role of the delegate account
 * @param delegateId object id of the delegate account
 * @param synchronizedAt when its directory was read last
 * @param watchedAt when it was looked at for changes last
 */
public record Organization(
    UUID id,
    String name,
    String initialDomain,
    List<String> domains,
    ConnectionMode mode,
    DelegateRole delegateRole,
    @Nullable String delegateId,
    @Nullable Instant synchronizedAt,
    @Nullable Instant watchedAt) {

  /** Name of the delegate account, the same for ever in one organization. */
  public String delegateName() {
    return "cloudward-delegate@" + initialDomain;
  }

  /** Whether sites and drives may be synchronised without a Global Administrator. */
  public boolean synchronisesByItself() {
    return delegateRole != DelegateRole.SERVICE_SUPPORT_ADMINISTRATOR;
  }
}
