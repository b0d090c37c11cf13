/**
 * The OpenID provider: discovery, authorization with code and PKCE, tokens, keys, user information.
 */
@NullMarked
package io.cloudward.sandbox.controlpanel.provider;

import org.jspecify.annotations.NullMarked;
