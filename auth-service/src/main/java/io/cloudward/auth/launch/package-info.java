/**
 * Signing in from a customer control panel: OpenID Connect, started by the third party (OpenID
 * Connect Core section 4), then our own code flow with PKCE, state and nonce.
 */
@NullMarked
package io.cloudward.auth.launch;

import org.jspecify.annotations.NullMarked;
