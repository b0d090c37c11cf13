package io.cloudward.connector.directory;

import io.cloudward.connector.graph.Access;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way into an organization, and as whom.
 *
 * @param tenant whose organization it is
 * @param access gives tokens
 * @param isApplication whether the tokens are the application's own
 * @param delegateId the delegate account, which is no object to protect
 */
public record OrganizationAccess(
    UUID tenant, Access access, boolean isApplication, @Nullable String delegateId) {

  /** The organization. */
  public UUID organization() {
    return access.organizationId();
  }
}
