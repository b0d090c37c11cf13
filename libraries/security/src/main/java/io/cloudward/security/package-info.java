/**
 * Who calls, for which tenant and with which permissions. Verifies sessions and API tokens against
 * the keys that auth-service publishes, refuses forged cross-site calls, and carries the tenant
 * into every database transaction so that row-level security holds.
 */
@NullMarked
package io.cloudward.security;

import org.jspecify.annotations.NullMarked;
