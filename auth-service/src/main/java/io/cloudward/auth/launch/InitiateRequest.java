package io.cloudward.auth.launch;

import org.jspecify.annotations.Nullable;

/**
 * What a third party sends to start a sign-in (OpenID Connect Core section 4).
 *
 * @param issuer {@code iss}
 * @param hint {@code login_hint}
 * @param target {@code target_link_uri}
 */
record InitiateRequest(@Nullable String issuer, @Nullable String hint, @Nullable String target) {}
