/**
 * Callers for tests: a stand-in for auth-service that publishes a test key, and tokens signed with
 * it for any tenant and any permissions.
 */
@NullMarked
package io.cloudward.testing.security;

import org.jspecify.annotations.NullMarked;
